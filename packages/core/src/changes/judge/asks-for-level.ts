import {
  type ChangeReview,
  closeState,
  evaluateLevels,
  nothingKnown,
  reassures,
  urgencyOfRank,
} from '@symptograph/rules';
import type { ReviewWitness } from './review-witnesses.ts';

/**
 * Whether whoever makes a witness a case has to say which level is right: where self-care is new, because no rule spoke, or because it was
 * not shown while something more urgent was open. The level of before is then self-care itself or none, and no case to hold on to.
 */
export function asksForLevel(
  { bases }: Pick<ChangeReview, 'bases'>,
  { before, after, term }: ReviewWitness,
): boolean {
  if (after !== 'SELF_CARE') return false;
  if (before === null || before === 'NONE') return true;
  if (before !== 'SELF_CARE') return false;
  const [wasShown, isShown] = bases.map((base) => {
    const state = nothingKnown(base.space);
    for (const { fact, mask } of term) state[fact] = (state[fact] ?? 0) & mask;
    closeState(base, state);
    const { floor, ceiling } = evaluateLevels(base, state);
    return reassures({ floor: urgencyOfRank(floor), ceiling: urgencyOfRank(ceiling) });
  });
  return isShown === true && wasShown !== true;
}
