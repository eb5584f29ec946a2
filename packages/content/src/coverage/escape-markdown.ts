/** A text in which nothing is taken for Markdown, not even in a cell of a table. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|]/g, String.raw`\$&`);
}
