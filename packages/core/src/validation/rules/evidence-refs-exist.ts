import type { Subject } from '../../graph/graph-document.ts';
import { isSource } from '../../graph/subject-type.ts';
import { statementsOfTouchedConcept } from '../dependents.ts';
import { nameOf } from '../naming.ts';
import { evidenceRefsOf } from '../parts/evidence-refs.ts';
import { defineRule, NONE } from '../rule.ts';

/** Amounts, texts and results rest on pieces of their own subject's evidence. */
export const evidenceRefsExist = defineRule({
  code: 'EVIDENCE_REF_MISSING',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems(snapshot, subject) {
    const refs = evidenceRefsOf(subject);
    if (refs.length === 0) return NONE;
    const own = evidenceIds(subject);
    return refs
      .filter(({ id }) => !own.has(id))
      .map(({ path, id }) => ({
        path,
        sentence: `${nameOf(snapshot, subject)} refers to the evidence ${id}, which is not among its own; add that piece of evidence or refer to one it has.`,
      }));
  },
  dependents: statementsOfTouchedConcept,
});

function evidenceIds(subject: Subject): ReadonlySet<string> {
  return new Set(isSource(subject) ? [] : subject.evidence.map(({ id }) => id));
}
