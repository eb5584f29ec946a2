import type { Subject } from '../../graph/graph-document.ts';
import { conceptById } from '../../graph/read.ts';
import type { Reference } from '../../graph/reference.ts';
import { referencesOf } from '../../graph/references.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { isConcept, isStatement } from '../../graph/subject-type.ts';
import { statementsAndMentions, subjectsMentioningTouched } from '../dependents.ts';
import { nameOf, nameOfConcept } from '../naming.ts';
import { defineRule, type GraphChange, NONE } from '../rule.ts';

/** Statements and active concepts speak of active concepts; only what replaces a concept may itself be replaced. */
export const deprecatedConceptIsNotUsed = defineRule({
  code: 'DEPRECATED_CONCEPT_USED',
  severity: 'WARNING',
  gate: 'QUALITY',
  problems(snapshot, subject) {
    if (isConcept(subject) && subject.status === 'DEPRECATED') return NONE;
    const used = usesOf(subject).filter(({ id }) => conceptById(snapshot, id)?.status === 'DEPRECATED');
    return used.map(({ path, id }) => ({
      path,
      sentence: `${nameOf(snapshot, subject)} uses the deprecated concept ${nameOfConcept(snapshot, id)}; ${remedy(snapshot, id)}.`,
    }));
  },
  /** A sentence names what replaces the deprecated concept too. */
  *dependents(change: GraphChange, id: string) {
    yield* statementsAndMentions(change, id);
    for (const replaced of subjectsMentioningTouched(change, id)) {
      if (conceptById(change.after, replaced)?.replacedBy === id)
        yield* statementsAndMentions(change, replaced);
    }
  },
});

function usesOf(subject: Subject): readonly Pick<Reference, 'path' | 'id'>[] {
  const named = referencesOf(subject).filter(({ path }) => path !== 'replacedBy');
  if (!isStatement(subject)) return named;
  return [{ path: 'subject', id: subject.subject }, { path: 'object', id: subject.object }, ...named];
}

function remedy(snapshot: Snapshot, id: string): string {
  const replacement = conceptById(snapshot, id)?.replacedBy;
  return replacement === undefined
    ? 'use another one, or take it out'
    : `use ${nameOfConcept(snapshot, replacement)} instead`;
}
