/** Alternatives as a phrase: "dull", "dull or aching", "dull, aching or sharp". */
export function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
