import { isCase, isRule, isSource, type Subject, urgency } from '@symptograph/core';
import { coveragePath } from '../case-coverage/coverage-request.ts';
import { casePath } from '../cases/case-path.ts';
import { CONTRACTS_PATH } from '../contracts/contract-path.ts';
import { CRITERIA_PATH } from '../criteria/criterion-path.ts';
import type { FieldProblem } from '../editing/edit-state.ts';
import { rulePath } from '../rules/rule-path.ts';

/** What can be saved and yet holds up what is reviewed, told beside its field; `today` is a day, ISO 8601. */
export function warningsOf(subject: Subject, today: string): readonly FieldProblem[] {
  return [...addressWarnings(subject), ...ownWarnings(subject, today)];
}

/** Addresses at which something else is read than a rule or a case. */
const TAKEN: ReadonlySet<string> = new Set([CRITERIA_PATH, CONTRACTS_PATH, coveragePath()]);

function addressWarnings(subject: Subject): readonly FieldProblem[] {
  const path = isRule(subject) ? rulePath(subject) : isCase(subject) ? casePath(subject) : '';
  const message = `Another page is at ${path}, so that nobody would get to this one; choose another word.`;
  return TAKEN.has(path) ? [{ path: 'slug', message }] : [];
}

function ownWarnings(subject: Subject, today: string): readonly FieldProblem[] {
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
