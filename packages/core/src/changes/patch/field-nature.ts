/** Fields whose value means something only as a whole: conditions, and amounts with their unit and evidence. */
const ATOMIC_FIELDS: ReadonlySet<string> = new Set([
  'when',
  'frequency',
  'latency',
  'duration',
  'holdSeconds',
  'durationMinutes',
  'repetitions',
  'timesPerDay',
  'distance',
  'sensitivity',
  'specificity',
  'likelihoodRatioPositive',
  'likelihoodRatioNegative',
  'size',
]);

/** Lists whose items say one thing each, of a code, a threshold, a finding or a fact. */
const LISTS_OF_ATOMS: ReadonlySet<string> = new Set(['codes', 'derived', 'findings', 'redFlags']);

/** Fields with sentences in our own words, which can be merged word by word. */
const PROSE_FIELDS: ReadonlySet<string> = new Set([
  'text',
  'narrative',
  'profile',
  'rationale',
  'advice',
  'safetyNet',
  'referTo',
  'note',
  'until',
]);

/** Whether the value at a path is replaced as a whole, never part by part. */
export function isAtomic(path: string): boolean {
  return ATOMIC_FIELDS.has(lastOf(path));
}

/** Whether an item of the list at a path is replaced as a whole. */
export function hasAtomicItems(listPath: string): boolean {
  return LISTS_OF_ATOMS.has(lastOf(listPath));
}

/** Whether a string at a path is prose: names, titles, quotes, locators and slugs are not. */
export function isProse(path: string): boolean {
  return PROSE_FIELDS.has(lastOf(path)) && !path.startsWith('synonyms.');
}

/** A path with one more step. */
export function stepInto(path: string, step: string | number): string {
  return path === '' ? `${step}` : `${path}.${step}`;
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
