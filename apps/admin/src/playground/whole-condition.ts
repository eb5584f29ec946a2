import type { Expression } from '@symptograph/rules';
import { createContext, useContext } from 'react';
import type { KeptList } from './kept-lists.ts';

/** The condition that all blocks around a block are parts of, for what concerns more than one of them. */
interface WholeCondition {
  readonly condition: Expression;
  readonly onChange: (next: Expression) => void;
  /** Scores and counts that were made something else or lost a part since the editor was opened, the latest last. */
  readonly kept: readonly KeptList[];
  readonly keep: (list: KeptList) => void;
}

/** Provides the blocks of a condition with all of it. */
export const WholeConditionProvider = createContext<WholeCondition | undefined>(undefined);

/** The condition that a block is a part of; throws outside of one. */
export function useWholeCondition(): WholeCondition {
  const whole = useContext(WholeConditionProvider);
  if (whole === undefined) throw new Error('A block is a part of a condition.');
  return whole;
}
