/** In which of some packed states a condition is TRUE and in which FALSE, 32 states a word. Bits past the last state mean nothing. */
export interface TruthPlanes {
  readonly isTrue: Int32Array;
  readonly isFalse: Int32Array;
}
