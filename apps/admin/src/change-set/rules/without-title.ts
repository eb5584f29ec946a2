/** Sentences about something, each once, without its title, which stands above them: "Fever needs a doctor: with …" is "with …". */
export function withoutTitle(title: string, sentences: readonly string[]): readonly string[] {
  const start = `${title}: `;
  const told = sentences.map((each) => (each.startsWith(start) ? each.slice(start.length) : each));
  return [...new Set(told)];
}
