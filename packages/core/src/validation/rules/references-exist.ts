import { conceptById, sourceById } from '../../graph/read.ts';
import { criterionById } from '../../graph/read-rules.ts';
import type { Reference } from '../../graph/reference.ts';
import { referencesOf } from '../../graph/references.ts';
import { statementsAndMentions } from '../dependents.ts';
import { nameOf } from '../naming.ts';
import { defineRule } from '../rule.ts';

/** What a subject names in qualifiers, doses, results, replacements, conditions, conclusions and evidence is in the graph. */
export const referencesExist = defineRule({
  code: 'REFERENCE_MISSING',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems(snapshot, subject) {
    return referencesOf(subject)
      .filter(
        ({ id }) => !conceptById(snapshot, id) && !sourceById(snapshot, id) && !criterionById(snapshot, id),
      )
      .map(({ path, id, kinds }) => ({
        path,
        sentence: `${nameOf(snapshot, subject)} names ${id}, which is no ${expected(kinds)} of this graph; name one that is, or take it out.`,
      }));
  },
  dependents: statementsAndMentions,
});

function expected(kinds: Reference['kinds']): string {
  if (kinds.includes('SOURCE')) return 'source';
  return kinds.includes('CRITERION') ? 'criterion' : 'concept';
}
