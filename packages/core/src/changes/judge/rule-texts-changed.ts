import { canonicalJson } from '@symptograph/rules';
import type { Subject } from '../../graph/graph-document.ts';
import { isContract, isCriterion, isRule } from '../../graph/subject-type.ts';

/** What a rule, criterion or contract says to people, for whom, by what right and until when. It decides nothing, but somebody has to read it. */
const READ = [
  'title',
  'advice',
  'safetyNet',
  'referTo',
  'rationale',
  'audience',
  'evidence',
  'reviewDue',
] as const;

/** Whether people are told something else by a rule, criterion or contract that changed, came or went. */
export function areRuleTextsChanged(old: Subject | undefined, next: Subject | undefined): boolean {
  const some = next ?? old;
  if (!some || !(isRule(some) || isCriterion(some) || isContract(some))) return false;
  if (!old || !next) return isRule(some);
  return READ.some((field) => textAt(old, field) !== textAt(next, field));
}

function textAt(subject: Subject, field: string): string {
  return canonicalJson((subject as unknown as Readonly<Record<string, unknown>>)[field] ?? null);
}
