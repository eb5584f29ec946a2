import type { Urgency } from '@symptograph/rules';
import { conceptById } from '../graph/read.ts';
import { allCases } from '../graph/read-rules.ts';
import { ruleReferences } from '../graph/rule-references.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { closure } from '../traversal/closure.ts';
import type { Case } from '../vocabulary/rules/case.ts';
import { matchingWords } from './matching-words.ts';

/** What cases can be chosen by; an absent part leaves all in. References are ids. */
export interface CaseSelection {
  /** Each word begins one of the case's texts' or of the names of what it mentions. */
  readonly text?: string | undefined;
  readonly expected?: readonly Urgency[] | undefined;
  readonly tag?: string | undefined;
  /** It mentions this concept or a subtype of it. */
  readonly mentions?: string | undefined;
}

/** Cases that a selection keeps, by slug. */
export function selectCases(snapshot: Snapshot, selection: CaseSelection): readonly Case[] {
  const { text, expected, tag, mentions } = selection;
  const mentioned = mentions === undefined ? undefined : closure(snapshot, mentions, 'SUBTYPE_OF', 'down');
  const matches = text === undefined ? undefined : matchingWords(text);
  return allCases(snapshot).filter(
    (given) =>
      (expected?.includes(given.expected) ?? true) &&
      (tag === undefined || given.tags.includes(tag)) &&
      (mentioned === undefined || ruleReferences(given).some(({ id }) => mentioned.has(id))) &&
      (matches?.(textsOf(snapshot, given)) ?? true),
  );
}

function textsOf(snapshot: Snapshot, given: Case): readonly (string | undefined)[] {
  const { slug, narrative, profile, tags } = given;
  const names = ruleReferences(given).map(({ id }) => conceptById(snapshot, id)?.name);
  return [slug, narrative, profile, ...tags, ...names];
}
