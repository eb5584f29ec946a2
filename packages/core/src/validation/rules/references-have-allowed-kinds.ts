import { conceptById, sourceById } from '../../graph/read.ts';
import { criterionById } from '../../graph/read-rules.ts';
import type { Reference } from '../../graph/reference.ts';
import { referencesOf } from '../../graph/references.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { statementsAndMentions } from '../dependents.ts';
import { aKind, kindAndName, nameOf } from '../naming.ts';
import { defineRule } from '../rule.ts';

/** What a subject names is of a kind that may stand there: a factor for what aggravates, the own kind for what replaces. */
export const referencesHaveAllowedKinds = defineRule({
  code: 'REFERENCE_OF_WRONG_KIND',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems(snapshot, subject) {
    return referencesOf(subject)
      .filter((reference) => isOfWrongKind(snapshot, reference))
      .map(({ path, id, kinds }) => ({
        path,
        sentence: `${nameOf(snapshot, subject)} names ${kindAndName(snapshot, id)} where only ${kinds.map(described).join(' or ')} can stand; name one, or take it out.`,
      }));
  },
  dependents: statementsAndMentions,
});

function isOfWrongKind(snapshot: Snapshot, { id, kinds }: Reference): boolean {
  const kind = conceptById(snapshot, id)?.kind ?? otherKind(snapshot, id);
  return kind !== undefined && !kinds.includes(kind);
}

function otherKind(snapshot: Snapshot, id: string): 'SOURCE' | 'CRITERION' | undefined {
  if (sourceById(snapshot, id)) return 'SOURCE';
  return criterionById(snapshot, id) ? 'CRITERION' : undefined;
}

function described(kind: Reference['kinds'][number]): string {
  if (kind === 'SOURCE') return 'a source';
  return kind === 'CRITERION' ? 'a criterion' : aKind(kind);
}
