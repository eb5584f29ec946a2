/** Something that was done, for whoever did it. */
export interface DoneTold {
  /** "CS-12 is published as release 8." */
  readonly words: string;
  /** Where what came of it can be seen. */
  readonly link?: { readonly href: string; readonly name: string } | undefined;
  /** The way back, and what is said when it was gone. */
  readonly undo?: DoneUndo | undefined;
}

/** Takes something back. */
interface DoneUndo {
  /** Resolves to why it could not be taken back, or to nothing when it was. */
  readonly run: () => Promise<string | undefined>;
  /** "It is approved no longer." */
  readonly undone: string;
}

/** What is told now, and which one it is of all that were told. */
export interface ToldNow extends DoneTold {
  readonly id: number;
}

let last: ToldNow | undefined;
let count = 0;
const watchers = new Set<() => void>();

/** Tells what was done, in place of what was told before; without anything it is told no longer. */
export function tellDone(told: DoneTold | undefined): void {
  count += 1;
  last = told && { ...told, id: count };
  for (const watcher of watchers) watcher();
}

/** What was done last and is still told. */
export function lastDone(): ToldNow | undefined {
  return last;
}

/** Calls back whenever something else is told, until what it gives is called. */
export function watchDone(onChange: () => void): () => void {
  watchers.add(onChange);
  return () => watchers.delete(onChange);
}
