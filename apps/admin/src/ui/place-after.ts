import { canonicalJson } from '@symptograph/rules';

/**
 * The place that an item of a list has in the list as it is after a change; undefined once it is gone. Where only the item itself was
 * edited it is the same one still. Items that a change of this window left alone are the very same values.
 */
export function placeAfter(
  before: readonly unknown[],
  after: readonly unknown[],
  place: number,
): number | undefined {
  const item = before[place];
  const isLocal = after.some((each) => isObject(each) && before.includes(each));
  const isSame = isLocal ? Object.is : isSameContent;
  if (isObject(item) && after.includes(item)) return after.indexOf(item);
  const others = (each: unknown, at: number) => at === place || isSame(each, after[at]);
  if (before.length === after.length && before.every(others)) return place;
  const start = before.findIndex((each, at) => !isSame(each, after[at]));
  if (start < 0 || place < start) return place;
  const shift = after.length - before.length;
  const isBehind = before
    .slice(place)
    .every((each, at) => place + at + shift >= start && isSame(each, after[place + at + shift]));
  if (isBehind) return place + shift;
  const moved = after.findIndex((each) => isSame(each, item));
  return moved < 0 ? undefined : moved;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function isSameContent(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one === other || canonicalJson(one) === canonicalJson(other);
}
