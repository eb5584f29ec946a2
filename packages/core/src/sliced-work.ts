/**
 * Work that stops at many points on its way to a value, so that whoever drives it may let others run in between.
 * Between two stops lie at most a few milliseconds of work.
 */
export type SlicedWork<Value> = Generator<undefined, Value, undefined>;

/** The value of sliced work, done in one go. */
export function finishWork<Value>(work: SlicedWork<Value>): Value {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
