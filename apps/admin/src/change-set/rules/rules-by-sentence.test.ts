import { expect, test } from 'vitest';
import { rulesBySentence } from './rules-by-sentence.ts';

test('what was answered before is told by the rules that said so, what is new by the rules that say it now', () => {
  const rules = (...ids: string[]) => ({ rules: ids.map((ruleId) => ({ ruleId })) });
  const found = rulesBySentence([
    { known: { sentence: '+ fever' }, before: rules('a', 'b'), after: rules('c') },
    { known: { sentence: '+ cramp' }, before: rules(), after: rules('c') },
  ]);
  expect([...found]).toEqual([
    ['+ fever', ['a', 'b']],
    ['+ cramp', ['c']],
  ]);
});
