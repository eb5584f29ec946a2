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
