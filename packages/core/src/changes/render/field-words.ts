import { isJsonList, isJsonObject, type Json } from '../patch/json.ts';
import { itemId } from '../patch/keyed-items.ts';

/** Fields whose words are not those of their name. */
const WORDS: Readonly<Record<string, string>> = {
  when: 'condition',
  then: 'conclusion',
  subject: 'first end',
  object: 'second end',
  replacedBy: 'replacement',
  lastReviewedAt: 'date of the last review',
  reviewDue: 'date of the next review',
  formerSlugs: 'former slugs',
  mustNotMiss: 'mark “must not miss”',
  origins: 'origin',
  howItIsDone: 'steps of how it is done',
  instructions: 'steps of the instructions',
  stopIf: 'signs to stop at',
  holdSeconds: 'time to hold',
  durationMinutes: 'duration',
  eachSide: 'mark “each side”',
  until: 'point at which to end',
  derived: 'thresholds',
  whenConditionSeverity: 'severity of the condition at which it holds',
  marksProgression: 'mark “progression”',
  appliesWhen: 'situation in which it applies',
  followedBy: 'treatments that follow',
  triggeredBy: 'triggers',
  aggravatedBy: 'aggravating factors',
  relievedBy: 'relieving factors',
  notRelievedBy: 'factors that do not ease it',
  locatedIn: 'location',
  radiatesTo: 'radiation',
  suggests: 'conditions to consider',
  rulesOut: 'conditions ruled out',
  raisesPriorOf: 'conditions taken to be likelier',
  floorAtLeast: 'least urgency',
  redFlags: 'red flags',
  expected: 'expected urgency',
  acceptable: 'acceptable urgencies',
  expectedCondition: 'expected condition',
  impossible: 'conditions that it cannot be',
  negated: 'mark “does not hold”',
};

/** Fields whose words say nothing that the words of what is in them would not. */
const SILENT: ReadonlySet<string> = new Set(['qualifiers', 'then']);

/**
 * What a path names, in words, with its article: "the name", "the onset", "the repetitions of the dose", "the quote of the evidence
 * (Results, paragraph 2)". `data` is what the path leads through.
 */
export function fieldWords(path: string, data: Json | null): string {
  const words: string[] = [];
  let value: Json | undefined = data ?? undefined;
  for (const step of path.split('.')) {
    if (isJsonList(value)) {
      const item = itemAt(value, step);
      words.splice(0, 1, `${words[0] ?? 'the item'} ${mark(step, item)}`);
      value = item;
    } else {
      if (isSpoken(words, step)) words.unshift(`the ${wordsOfField(step)}`);
      value = isJsonObject(value) ? value[step] : undefined;
    }
  }
  return words.length === 0 ? `the ${wordsOfField(path)}` : words.join(' of ');
}

/** The name of the field that a path ends at, places and ids of items left out. */
export function fieldAtEnd(path: string): string {
  return path.split('.').findLast((step) => !/^\d+$|_/.test(step)) ?? '';
}

/** The words of a field by its name: "last reviewed at" for `lastReviewedAt`, "the condition" for `when`. */
export function wordsOfField(name: string): string {
  return WORDS[name] ?? spaced(name);
}

/** A text with a capital at its beginning. */
export function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function isSpoken(words: readonly string[], step: string): boolean {
  return !SILENT.has(step) && !(step === 'text' && words.length > 0);
}

function itemAt(list: readonly Json[], step: string): Json | undefined {
  return list.find((item) => itemId(item) === step) ?? list[Number(step)];
}

function mark(step: string, item: Json | undefined): string {
  if (itemId(item) === undefined && /^\d+$/.test(step)) return `(${Number(step) + 1})`;
  const locator = isJsonObject(item) ? item['locator'] : undefined;
  return `(${typeof locator === 'string' ? locator : step})`;
}

function spaced(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
