/** Labels that the name of a field does not give by itself. */
const LABELS: Readonly<Record<string, string>> = {
  summary: 'In a sentence or two',
  doi: 'DOI',
  url: 'Address on the web',
  gte: 'From',
  lt: 'Below',
  replacedBy: 'Replaced by',
  notRelievedBy: 'Not relieved by',
  holdSeconds: 'Hold (seconds)',
  durationMinutes: 'Duration (minutes)',
};

/** A field's name as people read it: `mustNotMiss` is "Must not miss", `NOT_SET` "Not set". */
export function fieldLabel(name: string): string {
  const known = LABELS[name];
  if (known !== undefined) return known;
  const words = name
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
