/** A vocabulary whose codes a concept may carry. */
export interface CodeSystem {
  /** CURIE prefix, as stored in a code's `system`: `HP`. */
  readonly prefix: string;
  readonly name: string;
  /** Leads to, or identifies, the concept of a code: `{value}` stands for the code's value. */
  readonly uri: string;
  readonly shape: RegExp;
  /** The shape in words, for people who typed something else: "7 digits". */
  readonly expected: string;
  /** True for a value whose check digit, and whatever else the system builds in, is right. */
  readonly checks?: (value: string) => boolean;
}
