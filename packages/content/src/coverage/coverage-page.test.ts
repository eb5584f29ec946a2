import { expect, test } from 'vitest';
import { testPack } from '../../test/test-pack.ts';
import { readPack } from '../read-pack.ts';
import { coveragePage } from './coverage-page.ts';

async function smallPage(): Promise<string> {
  const { pack, document } = await readPack(testPack('small'));
  if (!pack || !document) throw new Error('The small pack does not compile.');
  return coveragePage(pack, document);
}

test('the coverage page lists under each paragraph everything that cites it', async () => {
  const [, body = ''] = (await smallPage()).split('## A leaflet\n');
  expect(body.trim()).toBe(
    `
### Opening

Paragraph 1

- condition: **muscle cramp**
- criterion: **Signs of a clot**
- contract: **A clot is an emergency**

Paragraph 2

- condition: **muscle cramp**
- muscle cramp has the symptom calf pain, often, for 1 to 10 minutes, eased by rest or stretching, not eased by rest
- rule: **Plain cramp**, self-care
- case: **cramp-at-night**, self-care

### Care

Paragraph 1

- treatment: **stretching**
- rule: **Calf pain with signs of a clot**, emergency care now
`.trim(),
  );
});

test('the coverage page shows the rules in words, the most urgent first', async () => {
  const [, table = ''] = (await smallPage()).split('## Rules by urgency\n\n');
  const rows = table.split('\n').slice(2, 4);
  expect(rows.map((row) => row.split(' | ').slice(0, 2).join(': '))).toEqual([
    '| emergency care now: Calf pain with signs of a clot',
    '| self-care: Plain cramp',
  ]);
  expect(rows[0]).toContain('either calf pain or muscle cramp is present');
  expect(rows[0]).toContain('body temperature is at least 101 °F');
  expect(rows[1]).toContain('swelling is known to be absent');
  expect(rows[1]).toMatch(/ \| clinicians \|$/);
});

test('the coverage page of a pack without rules has no table of them', async () => {
  const { pack, document } = await readPack(testPack('small'));
  if (!pack || !document) throw new Error('The small pack does not compile.');
  const page = coveragePage(pack, { ...document, rules: [] });
  expect(page).not.toContain('Rules by urgency');
  expect(page).toContain('1 statements, 2 criteria, 2 contracts, 2 cases.');
});
