import type { FactSpace, KnownState } from '../compile/fact-space.ts';

/** Every state of a space, closed or not: every combination of non-empty masks. Only for small spaces. */
export function* allStates({ facts }: FactSpace): Generator<KnownState> {
  const state = Uint32Array.from(facts, () => 1);
  for (;;) {
    yield state.slice();
    let place = 0;
    for (; place < state.length; place += 1) {
      const full = facts[place]?.full ?? 1;
      if ((state[place] ?? 0) < full) {
        state[place] = (state[place] ?? 0) + 1;
        break;
      }
      state[place] = 1;
    }
    if (place === state.length) return;
  }
}
