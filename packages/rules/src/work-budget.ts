/** How much work a proof may still do, in steps of roughly the same small cost. Counted, never timed: the same input, the same answer. */
export interface WorkBudget {
  left: number;
}

/** A budget of so many steps. */
export function workBudget(steps: number): WorkBudget {
  return { left: steps };
}

/** Takes some steps from a budget; false once it is used up. */
export function spend(budget: WorkBudget, steps: number): boolean {
  budget.left -= steps;
  return budget.left >= 0;
}

/** Does some work on at most `most` steps of a budget, and takes from the budget what was used of them. */
export function onShare<Outcome>(
  budget: WorkBudget,
  most: number,
  work: (share: WorkBudget) => Outcome,
): Outcome {
  const granted = Math.max(0, Math.min(most, budget.left));
  const share = workBudget(granted);
  const outcome = work(share);
  budget.left -= granted - Math.max(0, share.left);
  return outcome;
}
