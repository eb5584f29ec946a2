import {
  asksForLevel,
  coveringCases,
  type ReviewWitness,
  type WitnessInWords,
  witnessInWords,
} from '@symptograph/core';
import type { ChangeReview } from '@symptograph/rules';
import type { Desk } from '../desk/desk.ts';
import { MissingError } from '../domain-error.ts';
import type { LaidOverDraft } from './lay-over.ts';
import { reviewedChange } from './reviewed-change.ts';

/** A witness of a change set, and the cases that stand for it. */
export interface WitnessOfSet extends WitnessInWords {
  readonly witness: ReviewWitness;
  /** Of cases in the graph with the change in place. */
  readonly caseIds: readonly string[];
  /** Of the cases for which the new answer is not right. */
  readonly opposedIds: readonly string[];
  /** Whether whoever makes it a case has to say which level is right. */
  readonly asksForLevel: boolean;
}

/** What a change set does to triage, and its witnesses. */
export interface Witnesses {
  /** Null when the set does nothing to triage: then there are no witnesses. */
  readonly review: Pick<ChangeReview, 'bases'> | null;
  readonly witnesses: readonly WitnessOfSet[];
}

/** The combinations of facts at which triage answers otherwise by a change set, those that leave an emergency level first. */
export async function witnessesOf(desk: Desk, { sides }: Pick<LaidOverDraft, 'sides'>): Promise<Witnesses> {
  const { before, after, review } = await reviewedChange(desk, sides);
  if (!review) return { review, witnesses: [] };
  const witnesses = coveringCases(review, before, after).map(({ witness, ...cases }) => ({
    ...witnessInWords({ before, after, review }, witness),
    witness,
    ...cases,
    asksForLevel: asksForLevel(review, witness),
  }));
  return { review, witnesses };
}

/** The witness with a key; throws a MissingError when the change set has none such (any more). */
export function witnessWithKey({ witnesses }: Witnesses, key: string): WitnessOfSet {
  const found = witnesses.find((each) => each.key === key);
  if (found) return found;
  throw new MissingError('There is no such witness any more; look at the witnesses that there are now.');
}
