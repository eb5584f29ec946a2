/** Whether some texts together have every word of what is looked for, in any case; nothing is looked for by an empty text. */
export function hasWords(texts: readonly string[], wanted: string | undefined): boolean {
  const all = texts.join(' ').toLowerCase();
  const words = (wanted ?? '').toLowerCase().split(/\s+/);
  return words.every((word) => all.includes(word));
}
