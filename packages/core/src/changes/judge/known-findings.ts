import { memoised } from '../../graph/memoised.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { subjectTypeOf } from '../../ids.ts';
import type { Finding } from '../../validation/finding.ts';
import { findingsOn } from '../../validation/validate.ts';

/** The findings on some subjects, by subject; those on rules and cases, which are dear, are found once for a snapshot. */
export function knownFindings(snapshot: Snapshot, ids: Iterable<string>): readonly Finding[] {
  const all = [...ids];
  const plain = all.filter((id) => !isOfRuleBook(id));
  return [
    ...findingsOn(snapshot, plain),
    ...all.filter(isOfRuleBook).flatMap((id) => remembered(snapshot, id)),
  ];
}

/** Whether an id is that of a rule, criterion, contract or case. */
export function isOfRuleBook(id: string): boolean {
  return RULED.has(subjectTypeOf(id));
}

const remembered = memoised((snapshot: Snapshot, id: string) => findingsOn(snapshot, [id]));

const RULED: ReadonlySet<ReturnType<typeof subjectTypeOf>> = new Set([
  'RULE',
  'CRITERION',
  'CONTRACT',
  'CASE',
] as const);
