import { noDependents } from '../dependents.ts';
import { nameOf } from '../naming.ts';
import { textsOf } from '../parts/texts.ts';
import { defineRule } from '../rule.ts';

/** What a concept says in our own words rests on evidence. */
export const textHasEvidence = defineRule({
  code: 'TEXT_UNSOURCED',
  severity: 'WARNING',
  gate: 'QUALITY',
  problems(snapshot, concept) {
    return textsOf(concept)
      .filter(({ evidence }) => evidence.length === 0)
      .map(({ path, text }) => ({
        path: `${path}.evidence`,
        sentence: `${nameOf(snapshot, concept)} says “${shortened(text)}” and names no evidence for it; name the pieces of its evidence that it rests on.`,
      }));
  },
  dependents: noDependents,
});

const MOST_SHOWN = 60;

function shortened(text: string): string {
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN).trimEnd()}…`;
}
