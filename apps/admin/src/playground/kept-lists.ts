import { canonicalJson, type Expression } from '@symptograph/rules';
import { partsOf } from './condition-parts.ts';
import type { Count, Score, ScoreItem } from './counting-list.ts';
import { asKind, type ListKind } from './edit-condition.ts';
import type { Moved } from './move-part.ts';
import { partAt, withPartAt } from './places.ts';

/** A score or a count as it was before it was made something else or lost a part: its figures are wanted again when that is taken back. */
export type KeptList = Score | Count;

/** The item that a condition was in scores that are kept, in the latest of them; undefined when it was in none. */
export function keptItem(part: Expression, kept: readonly KeptList[]): ScoreItem | undefined {
  return scoresOf(kept)
    .findLast((score) => hasPart(score, part))
    ?.items.find(({ when }) => isSame(when, part));
}

/**
 * A condition asked in another way. Scores that are kept give its parts the points and names that these had, and what is to be reached, counts
 * how many are asked for; a part that was in no score gets one point. So what was made another kind of list, or negated, is what it was when it
 * is made a score or a count again.
 */
export function askedAs(condition: Expression, kind: ListKind, kept: readonly KeptList[]): Expression {
  if (condition.op === kind) return condition;
  const parts = partsBefore(condition);
  const whole = kept.findLast((each) => each.op === kind && isSame(partsOf(each), parts));
  if (whole) return whole;
  const list = asKind(condition, kind);
  const like = kept.findLast((each) => each.op === kind && partsOf(list).some((part) => hasPart(each, part)));
  if (list.op === 'score' && like?.op === 'score')
    return { ...list, gte: like.gte, items: list.items.map((item) => keptItem(item.when, kept) ?? item) };
  if (list.op === 'atLeast' && like?.op === 'atLeast')
    return { ...list, n: Math.min(like.n, list.of.length) };
  return list;
}

/** A condition in which a part was moved; a count that is complete by it again asks for as many as it did. */
export function withKeptCount(moved: Moved, kept: readonly KeptList[]): Moved {
  const around = moved.places.slice(0, -1);
  const list = partAt(moved.condition, around);
  if (list?.op !== 'atLeast') return moved;
  const before = kept.findLast((each) => each.op === 'atLeast' && isSame(inOrder(each), inOrder(list)));
  if (before?.op !== 'atLeast' || before.n === list.n) return moved;
  return { ...moved, condition: withPartAt(moved.condition, around, { ...list, n: before.n }) };
}

/** The parts that a list, or what is negated, had as a list: what is negated is any of several, or one alone. */
function partsBefore(condition: Expression): readonly Expression[] {
  if (condition.op !== 'not') return partsOf(condition);
  return condition.of.op === 'any' ? condition.of.of : [condition.of];
}

function scoresOf(kept: readonly KeptList[]): readonly Score[] {
  return kept.filter((list) => list.op === 'score');
}

function inOrder(list: Expression): readonly string[] {
  return partsOf(list).map(canonicalJson).sort();
}

function hasPart(list: Expression, part: Expression): boolean {
  return partsOf(list).some((each) => isSame(each, part));
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
