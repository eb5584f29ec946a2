import { conceptsByCode } from '../../graph/look-up.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { isConcept } from '../../graph/subject-type.ts';
import type { Concept } from '../../vocabulary/concepts/concept.ts';
import { versionsOf } from '../dependents.ts';
import { listOf, nameOf } from '../naming.ts';
import { defineRule, type GraphChange, NONE, type Problem } from '../rule.ts';

/** Two active concepts of one kind do not both match a code exactly: they would be one. */
export const codeIsNotShared = defineRule({
  code: 'CODE_SHARED',
  severity: 'WARNING',
  gate: 'QUALITY',
  problems(snapshot, concept) {
    if (!isConcept(concept) || concept.status !== 'ACTIVE') return NONE;
    return concept.codes.flatMap((code, index): readonly Problem[] => {
      const others = sharing(snapshot, concept, code).filter(({ status }) => status === 'ACTIVE');
      if (code.relation !== 'EXACT' || others.length === 0) return NONE;
      return [
        {
          path: `codes.${index}`,
          sentence: `${nameOf(snapshot, concept)} and ${listOf(others, (other) => nameOf(snapshot, other))} both match ${code.system}:${code.value} exactly; merge them, or make the match broad or narrow where it is.`,
        },
      ];
    });
  },
  *dependents(change: GraphChange, id: string) {
    for (const version of versionsOf(change, id)) {
      if (!isConcept(version)) continue;
      for (const code of version.codes) {
        for (const snapshot of [change.before, change.after]) {
          for (const other of sharing(snapshot, version, code)) yield other.id;
        }
      }
    }
  },
});

function sharing(snapshot: Snapshot, concept: Concept, code: Concept['codes'][number]): readonly Concept[] {
  return conceptsByCode(snapshot, code).filter(({ id, kind }) => kind === concept.kind && id !== concept.id);
}
