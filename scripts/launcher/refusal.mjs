// @ts-check

/** Something a person can put right, said in one line; it ends the launcher with code 1 and without a stack. */
export class Refusal extends Error {
  /** @override */
  name = 'Refusal';
}
