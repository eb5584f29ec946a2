/**
 * What a subject is called in a list of changes: its name or title, else the words of its slug, else what the sentence of its change says of it, without
 * the reason that ends the sentence.
 */
export function subjectLabel(document: unknown, sentence: string, reason: string | null = null): string {
  if (typeof document === 'object' && document !== null) {
    const { name, title, slug } = document as Readonly<Record<string, unknown>>;
    for (const value of [name, title, typeof slug === 'string' ? slug.replaceAll('-', ' ') : undefined])
      if (typeof value === 'string' && value !== '') return value;
  }
  const end = ` Reason: ${reason ?? ''}`;
  const told = reason !== null && sentence.endsWith(end) ? sentence.slice(0, -end.length) : sentence;
  return told.replace(/^[A-Z][a-z ]*: /, '').replace(/\.$/, '');
}
