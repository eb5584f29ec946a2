import type { Reading } from '../render/reading.ts';
import { renderCondition } from '../render/render-condition.ts';
import type { Mutation } from './mutation.ts';

/** What a mutant does, for people: "without: fever is present", "EMERGENCY_GO to SAME_DAY". */
export function describeMutation({ operator, part, change }: Mutation, reading: Reading): string {
  const words = part === undefined ? '' : renderCondition(part, reading);
  switch (operator) {
    case 'DROP_PART':
      return `without: ${words}`;
    case 'DROP_SCOPE':
      return `for every complaint, not only: ${words}`;
    case 'NEGATE':
      return `the opposite of: ${words}`;
    case 'SWAP_ALL_ANY':
      return `${change}: ${words}`;
    case 'MOVE_COUNT':
    case 'MOVE_SCORE':
    case 'MOVE_THRESHOLD':
      return `${change} in: ${words}`;
    case 'CHANGE_POINTS':
      return `points ${change} if: ${words}`;
    case 'MOVE_URGENCY':
      return change;
    case 'DROP_RULE':
      return 'without the rule';
  }
}
