import { expect, test } from 'vitest';
import { testPack } from '../../test/test-pack.ts';
import { readPack } from '../read-pack.ts';
import { coveragePage } from './coverage-page.ts';

test('the coverage page lists under each paragraph the concepts and sentences that cite it', async () => {
  const { pack, document } = await readPack(testPack('small'));
  if (!pack || !document) throw new Error('The small pack does not compile.');
  const [, body = ''] = coveragePage(pack, document).split('## A leaflet\n');
  expect(body.trim()).toBe(
    `
### Opening

Paragraph 1

- condition: **muscle cramp**

Paragraph 2

- condition: **muscle cramp**
- muscle cramp has the symptom calf pain, often, for 1 to 10 minutes, eased by rest or stretching, not eased by rest

### Care

Paragraph 1

- treatment: **stretching**
`.trim(),
  );
});
