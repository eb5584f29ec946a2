/** What a subject is called in a list of changes: its name or title, else its slug, else what its sentence says of it. */
export function subjectLabel(document: unknown, sentence: string): string {
  if (typeof document === 'object' && document !== null) {
    for (const field of ['name', 'title', 'slug'] as const) {
      const value = (document as Readonly<Record<string, unknown>>)[field];
      if (typeof value === 'string' && value !== '') return value;
    }
  }
  return sentence.replace(/^[A-Z][a-z ]*: /, '').replace(/\.$/, '');
}
