/** The text with its first letter in upper case, as headings and names at the start of a line have it. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
