import { buildSnapshot } from '../src/graph/build-snapshot.ts';
import { documentOf } from '../src/graph/document-of.ts';
import type { Subject } from '../src/graph/graph-document.ts';
import { isSource } from '../src/graph/subject-type.ts';
import { aSource } from '../src/testing/index.ts';
import type { Finding } from '../src/validation/finding.ts';
import type { ValidationRule } from '../src/validation/rule.ts';

/** What a rule finds on the first of some subjects, in a graph of all of them (and of `aSource(1)` when none is given). */
export function found(
  rule: ValidationRule,
  subject: Subject,
  ...others: readonly Subject[]
): readonly Finding[] {
  const all = [subject, ...others];
  const snapshot = buildSnapshot(documentOf(all.some(isSource) ? all : [aSource(), ...all]));
  return rule.check(snapshot, subject);
}

/** The paths at which a rule finds something on the first of some subjects. */
export function pathsFound(
  rule: ValidationRule,
  subject: Subject,
  ...others: readonly Subject[]
): readonly string[] {
  return found(rule, subject, ...others).map(({ path }) => path);
}

/** The sentences that a rule says of the first of some subjects. */
export function sentencesFound(
  rule: ValidationRule,
  subject: Subject,
  ...others: readonly Subject[]
): readonly string[] {
  return found(rule, subject, ...others).map(({ sentence }) => sentence);
}
