import type { Expression } from '../expression/expression.ts';
import type { FactRef } from '../expression/fact-ref.ts';
import type { Urgency } from './urgency.ts';

/** What a rule set must always keep: a promise that is proved at every save. */
export type ContractLogic =
  | {
      /** Whenever `when` holds, the level is at least `floorAtLeast`. */
      readonly kind: 'RED_FLAG';
      readonly id: string;
      readonly title: string;
      readonly when: Expression;
      readonly floorAtLeast: Urgency;
    }
  | {
      /** No rule concludes SELF_CARE while one of `redFlags` is not known to be absent. */
      readonly kind: 'REASSURANCE';
      readonly id: string;
      readonly title: string;
      readonly redFlags: readonly FactRef[];
    };
