import { canonicalJson } from '@symptograph/rules';
import { placeAfter } from '../ui/place-after.ts';
import { placeOf } from './value-at.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The steps to a field after a change of what it is in, along with the items of lists that are named by their places; undefined once
 * an item on the way is gone or is about something else.
 */
export function pathAfter(
  before: unknown,
  after: unknown,
  steps: readonly string[],
): readonly string[] | undefined {
  const [step, ...rest] = steps;
  if (before === after || step === undefined || !isObject(before) || !isObject(after)) return steps;
  if (Array.isArray(before) !== Array.isArray(after)) return undefined;
  if (Array.isArray(before) && Array.isArray(after)) return withinList(before, after, steps);
  const about = aboutOf(before);
  if (about !== undefined && about !== aboutOf(after)) return undefined;
  const within = pathAfter(before[step], after[step], rest);
  return within && [step, ...within];
}

function withinList(
  before: readonly unknown[],
  after: readonly unknown[],
  [step = '', ...rest]: readonly string[],
): readonly string[] | undefined {
  const place = placeOf(before, step);
  const isNamed = step !== String(place);
  const next = isNamed ? placeOf(after, step) : placeAfter(before, after, place);
  if (next === undefined || after[next] === undefined) return undefined;
  const within = pathAfter(before[place], after[next], rest);
  return within && [isNamed ? step : String(next), ...within];
}

/** What a condition or a finding is about: it is another one once that differs; undefined for what names nothing. */
function aboutOf({ fact, concept, id }: Fields): string | undefined {
  if (isObject(fact)) return canonicalJson(fact);
  return [concept, id].find((each): each is string => typeof each === 'string' && each !== '');
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
