import { isCase, isSource, type Subject, urgency } from '@symptograph/core';
import type { FieldProblem } from '../editing/edit-state.ts';

/** What can be saved and yet holds up what is reviewed, told beside its field; `today` is a day, ISO 8601. */
export function warningsOf(subject: Subject, today: string): readonly FieldProblem[] {
  if (isCase(subject) && !subject.acceptable.includes(subject.expected)) {
    const { label } = urgency.terms[subject.expected];
    const message = `“${label}” is not among the acceptable levels: tick it there, or expect one of them.`;
    return [{ path: 'expected', message }];
  }
  if (isSource(subject) && subject.accessedAt !== undefined && subject.accessedAt > today) {
    const message = 'That is still to come; give the day on which somebody last read it.';
    return [{ path: 'accessedAt', message }];
  }
  return [];
}
