import { expect, test } from 'vitest';
import { aConcept } from '../testing/builders.ts';
import { matchesText } from './matches-text.ts';

const cyst = aConcept('CONDITION', 1, {
  name: "Baker's cyst",
  slug: 'bakers-cyst',
  synonyms: [{ text: 'popliteal cyst', scope: 'EXACT', language: 'en' }],
});

test.each(['baker', 'BAKER’S CYST', 'cyst bak', 'bakers-cyst', 'poplit', 'pöplitéal', ''])(
  'finds a concept by %j',
  (text) => {
    expect(matchesText(cyst, text)).toBe(true);
  },
);

test.each(['aker', 'baker popliteal', 'cysts'])('does not find it by %j', (text) => {
  expect(matchesText(cyst, text)).toBe(false);
});
