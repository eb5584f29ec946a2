/** A witness with the rules that answer it, the most urgent first. */
interface AnsweredWitness {
  readonly known: { readonly sentence: string };
  readonly before: { readonly rules: readonly { readonly ruleId: string }[] };
  readonly after: { readonly rules: readonly { readonly ruleId: string }[] };
}

/** Ids of the rules whose passages say why a witness was answered as it was, or is now where no rule spoke; by the witness's sentence. */
export function rulesBySentence(
  witnesses: readonly AnsweredWitness[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    witnesses.map(({ known, before, after }) => [
      known.sentence,
      (before.rules.length > 0 ? before : after).rules.map(({ ruleId }) => ruleId),
    ]),
  );
}
