/** A value as somebody edits it: a text as it is, anything else as JSON, nothing as an empty text. */
export function writtenValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

/** The value that was written in the place of one that is like `model`; undefined when what should be JSON is none. */
export function readValue(text: string, model: unknown): { readonly value: unknown } | undefined {
  if (typeof model === 'string') return { value: text };
  if (text.trim() === '') return { value: null };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
