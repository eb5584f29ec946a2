/** A value with the steps back from it and those that were taken back. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
}

/** A history that begins with a value. */
export function historyOf<Value>(present: Value): History<Value> {
  return { past: [], present, future: [] };
}

/** A history after a change; one that changes nothing is no step. */
export function step<Value>(history: History<Value>, next: Value): History<Value> {
  if (Object.is(next, history.present)) return history;
  return { past: [...history.past, history.present], present: next, future: [] };
}

/** One step back, if there is one. */
export function undo<Value>({ past, present, future }: History<Value>): History<Value> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future };
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/** One step forth again, if one was taken back. */
export function redo<Value>({ past, present, future }: History<Value>): History<Value> {
  const [next, ...later] = future;
  if (next === undefined) return { past, present, future };
  return { past: [...past, present], present: next, future: later };
}
