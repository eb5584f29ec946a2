interface FieldWords {
  readonly label: string;
  /** What to know before one writes. */
  readonly hint?: string;
}

const TYPE: FieldWords = { label: 'Type' };

/** Words that the name of a field does not give by itself; `name:KIND` where fields of one name are of several kinds. */
const WORDS: Readonly<Record<string, FieldWords>> = {
  slug: {
    label: 'Address name',
    hint: 'The last part of its address on this site: lower-case words joined by hyphens.',
  },
  formerSlugs: { label: 'Former address names' },
  summary: { label: 'In a sentence or two' },
  scope: { label: 'Meaning beside the name' },
  system: { label: 'Code system' },
  'value:TEXT': { label: 'Code' },
  relation: { label: 'How well it fits' },
  symptomKind: TYPE,
  conditionKind: TYPE,
  testKind: TYPE,
  treatmentKind: TYPE,
  riskFactorKind: TYPE,
  factorKind: TYPE,
  sourceKind: TYPE,
  commonness: { label: 'How common', hint: 'Among those with the complaint.' },
  modifiable: { label: 'Can be changed' },
  origins: { label: 'Origin' },
  locator: { label: 'Where in the source', hint: 'Section and paragraph, table or page.' },
  quote: { label: 'Quote', hint: 'At most 12 words, with the number that it backs.' },
  direction: { label: 'For or against' },
  certainty: { label: 'Certainty', hint: 'As GRADE judges the body of evidence.' },
  laterality: { label: 'Side' },
  latency: { label: 'Time until it begins', hint: 'From its cause, or from when one starts moving.' },
  duration: { label: 'How long it lasts' },
  quality: { label: 'What it feels like' },
  spread: { label: 'How much of the region' },
  triggeredBy: { label: 'Brought on by' },
  aggravatedBy: { label: 'Worse with' },
  relievedBy: { label: 'Eased by' },
  notRelievedBy: { label: 'Not eased by' },
  locatedIn: { label: 'Where it is' },
  radiatesTo: { label: 'Spreads to' },
  'profile:RECORD': { label: 'What it is typically like' },
  'profile:TEXT': { label: 'The person', hint: 'Age, sex, and what else is known of them.' },
  word: { label: 'In words' },
  band: { label: 'Range' },
  low: { label: 'From' },
  high: { label: 'To' },
  numerator: { label: 'How many' },
  denominator: { label: 'Of how many' },
  unit: { label: 'Unit', hint: 'As UCUM writes it: min, h, d, cm.' },
  gte: { label: 'From' },
  lt: { label: 'Below' },
  derived: { label: 'Thresholds' },
  redFlags: { label: 'Warning signs' },
  suggests: { label: 'Conditions to consider' },
  rulesOut: { label: 'Conditions ruled out' },
  holdSeconds: { label: 'Hold (seconds)' },
  durationMinutes: { label: 'Duration (minutes)' },
  negated: { label: 'Does not hold', hint: 'States that it is not so.' },
  whenConditionSeverity: { label: 'When the condition is' },
  marksProgression: { label: 'Sign of progression', hint: 'It comes as the condition gets worse.' },
  effect: { label: 'Measure of effect' },
  line: { label: 'Line of treatment' },
  strength: { label: 'Strength of the recommendation' },
  url: { label: 'Address on the web' },
  doi: { label: 'DOI', hint: 'Without https://doi.org/ before it.' },
  publishedAt: { label: 'Published' },
  accessedAt: { label: 'Read', hint: 'When somebody last read it. It says how current the source is.' },
  licence: { label: 'Licence', hint: 'How its text may be used: CC-BY-4.0.' },
  narrative: { label: 'Story' },
  expected: { label: 'Expected level', hint: 'The best one.' },
  acceptable: { label: 'Acceptable levels', hint: 'All that are right, the expected one among them.' },
  expectedCondition: { label: 'Condition that it is' },
  'mustNotMiss:LIST': { label: 'Conditions that must not be missed' },
  impossible: { label: 'Conditions that it cannot be' },
  'origin:CHOICE': { label: 'Where it comes from' },
};

/** A field's name as people read it: `mustNotMiss` is "Must not miss", `NOT_SET` "Not set"; `kind` is how it is asked for. */
export function fieldLabel(name: string, kind?: string): string {
  const known = wordsOf(name, kind);
  if (known) return known.label;
  const words = name
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** What to know before one writes a field, where its name does not say it. */
export function fieldHint(name: string, kind?: string): string | undefined {
  return wordsOf(name, kind)?.hint;
}

function wordsOf(name: string, kind: string | undefined): FieldWords | undefined {
  return WORDS[`${name}:${kind}`] ?? WORDS[name];
}
