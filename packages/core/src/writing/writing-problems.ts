import { stepInto } from '../changes/patch/field-nature.ts';
import { isJsonList, isJsonObject, type Json } from '../changes/patch/json.ts';
import { itemId } from '../changes/patch/keyed-items.ts';
import type { Subject } from '../graph/graph-document.ts';
import { isSource } from '../graph/subject-type.ts';
import { mostOfField, WRITING_LIMITS } from './limits.ts';
import { sourceProblems } from './source-problems.ts';
import { textProblem } from './text-problem.ts';

/** What is wrong at one place of a subject, as a sentence that says what to do. */
export interface WritingProblem {
  readonly path: string;
  readonly sentence: string;
}

interface Place {
  readonly path: string;
  /** The field that the value is of, or in whose list it stands. */
  readonly field: string;
  /** The field of the list that holds the object with `field`. */
  readonly list: string | undefined;
}

/** Fields that have to name something. */
const NAMING: ReadonlySet<string> = new Set(['name', 'title']);

/**
 * What nobody may write in a subject though its shape allows it: texts and lists that are too long, characters that nobody sees,
 * names without a letter or digit, days that no calendar has. What was published so is still read; only who writes it is refused.
 */
export function writingProblems(subject: Subject): readonly WritingProblem[] {
  const problems: WritingProblem[] = [];
  let values = 0;
  const look = (value: Json | undefined, place: Place): void => {
    values += 1;
    if (typeof value === 'string') problems.push(...textProblems(value, place));
    if (isJsonList(value) && value.length > WRITING_LIMITS.items)
      problems.push(tooMany(place.path, value.length));
    for (const [part, at] of partsOf(value, place)) look(part, at);
  };
  look(subject as unknown as Json, { path: '', field: '', list: undefined });
  if (isSource(subject)) problems.push(...sourceProblems(subject));
  return values <= WRITING_LIMITS.values ? problems : [tooMuch(values), ...problems];
}

function partsOf(
  value: Json | undefined,
  { path, field, list }: Place,
): readonly (readonly [Json | undefined, Place])[] {
  if (isJsonList(value)) {
    return value.map((item, place) => [
      item,
      { path: stepInto(path, itemId(item) ?? place), field, list: field },
    ]);
  }
  if (!isJsonObject(value)) return [];
  return Object.entries(value).map(([key, part]) => [part, { path: stepInto(path, key), field: key, list }]);
}

function textProblems(text: string, { path, field, list }: Place): readonly WritingProblem[] {
  const problem = textProblem(text, mostOfField(field, list));
  if (problem) return [{ path, sentence: `${path} ${problem}.` }];
  const namesNothing = NAMING.has(field) && !/[\p{L}\p{N}]/u.test(text);
  return namesNothing ? [{ path, sentence: `${path} must have a letter or a digit.` }] : [];
}

function tooMany(path: string, count: number): WritingProblem {
  return {
    path,
    sentence: `${path} may have at most ${WRITING_LIMITS.items} items, and has ${count}; take some out.`,
  };
}

function tooMuch(count: number): WritingProblem {
  const sentence = `One subject may hold at most ${WRITING_LIMITS.values} texts, numbers, lists and objects, and this holds ${count}; make several of it.`;
  return { path: '', sentence };
}
