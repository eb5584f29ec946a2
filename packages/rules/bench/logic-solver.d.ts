/** What the benches use of logic-solver, which has no types of its own. */
declare module 'logic-solver' {
  /** A name, or what the functions below make of formulas. */
  type Formula = string | { readonly type?: string };
  interface Solver {
    require(...formulas: readonly Formula[]): void;
    /** A solution, or null when there is none. */
    solve(): object | null;
  }
  const Logic: {
    readonly Solver: new () => Solver;
    readonly TRUE: string;
    readonly FALSE: string;
    and(...formulas: readonly Formula[]): Formula;
    or(...formulas: readonly Formula[]): Formula;
    xor(...formulas: readonly Formula[]): Formula;
    implies(premise: Formula, conclusion: Formula): Formula;
  };
  export = Logic;
}
