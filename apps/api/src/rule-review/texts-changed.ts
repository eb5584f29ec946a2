import { type RuleTexts, ruleTextsDiffer } from '@symptograph/core';
import type { BookSide } from './book-side.ts';

/** Whether a rule of either side says something else to people, to other people, by another right or until another day. */
export function areTextsChanged(before: BookSide, after: BookSide): boolean {
  const [old, next] = [textsIn(before), textsIn(after)];
  return [...new Set([...old.keys(), ...next.keys()])].some((id) =>
    ruleTextsDiffer(old.get(id), next.get(id)),
  );
}

/** The texts of the rules that a side has, without those that are left out. */
function textsIn({ set, texts }: BookSide): ReadonlyMap<string, RuleTexts | undefined> {
  return new Map(set.rules.map(({ id }) => [id, texts.get(id)]));
}
