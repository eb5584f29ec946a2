/** What is known of a person: facts by their place that are present or absent; what was never asked is not in it. */
export type Findings = ReadonlyMap<number, boolean>;

/** An engine with the rules of the bench loaded. */
export interface Contender {
  readonly name: string;
  /** How its input is made, which is not timed: engines take objects of their own. */
  readonly read: (findings: Findings) => unknown;
  /** The rank of the most urgent rule that is true, 0 when none is. */
  readonly levelOf: (input: never) => number | Promise<number>;
  /** What it answers to "not fever" of somebody who was never asked about fever, by running it. */
  readonly notFever: () => string | Promise<string>;
}

/** An object as most engines take it: `f3: true`; what is not known is left out. */
export function factObject(findings: Findings): Record<string, boolean> {
  return Object.fromEntries([...findings].map(([place, isPresent]) => [`f${place}`, isPresent]));
}

/** An answer, or that there is none. */
export async function answerOf(ask: () => unknown): Promise<string> {
  try {
    return String(await ask()).toUpperCase();
  } catch {
    return 'THROWS';
  }
}
