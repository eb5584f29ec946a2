import { isSource } from '../../graph/subject-type.ts';
import { statementsOfTouchedConcept } from '../dependents.ts';
import { nameOf } from '../naming.ts';
import { defineRule, NONE } from '../rule.ts';

/** Each piece of a subject's evidence has an id of its own. */
export const evidenceIdIsUnique = defineRule({
  code: 'EVIDENCE_ID_REPEATED',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems(snapshot, subject) {
    if (isSource(subject) || subject.evidence.length < 2) return NONE;
    const first = new Map<string, number>();
    return subject.evidence.flatMap(({ id }, index) => {
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, index);
      if (earlier === undefined) return [];
      return {
        path: `evidence.${index}.id`,
        sentence: `Two pieces of evidence of ${nameOf(snapshot, subject)} have the id ${id}; give each its own.`,
      };
    });
  },
  dependents: statementsOfTouchedConcept,
});
