import type { Subject } from '@symptograph/core';
import { pathAfter } from './path-after.ts';
import { valueAt } from './value-at.ts';

/** Where in the graph a field is. */
export interface FieldPlace {
  readonly subjectId: string;
  /** Names of fields, ids and places of items joined by dots, from the subject on. */
  readonly path: string;
}

/** What is typed in a field and is nothing that can be saved, such as letters where a number belongs. */
export interface HeldText extends FieldPlace {
  /** What the field is called. */
  readonly label: string;
  readonly text: string;
  /** What the field has as long as its text cannot be saved. */
  readonly over?: number | undefined;
  /** Whether the record that the field is in is still to be begun. */
  readonly isOfNew?: boolean;
}

/**
 * The texts whose fields are still there after a change of subjects and still have what they had when the text was typed over it,
 * along with the items of lists that they are in. A field of a record that is still to be begun is there as long as what it is in is.
 */
export function stillHeld(
  held: readonly HeldText[],
  before: ReadonlyMap<string, Subject>,
  after: ReadonlyMap<string, Subject>,
): readonly HeldText[] {
  return held.flatMap(({ isOfNew, ...text }) => {
    const subject = after.get(text.subjectId);
    const steps = subject && pathAfter(before.get(text.subjectId), subject, text.path.split('.'));
    if (steps === undefined) return [];
    const next = { ...text, path: steps.join('.') };
    const around = steps.slice(0, -1);
    if (valueAt(subject, around) === undefined)
      return isOfNew && !isItemGone(subject, around) ? [{ ...next, isOfNew }] : [];
    return valueAt(subject, steps) === text.over ? [next] : [];
  });
}

type Written = {
  readonly held: readonly HeldText[];
  readonly subjects: ReadonlyMap<string, Subject>;
};

/** The texts once what is typed in a field is held, or let go of without a text; undefined where that changes nothing. */
export function withHeld(
  { held, subjects }: Written,
  { subjectId, path }: FieldPlace,
  text: HeldText | undefined,
): readonly HeldText[] | undefined {
  const others = held.filter((each) => each.subjectId !== subjectId || each.path !== path);
  if (text === undefined && others.length === held.length) return undefined;
  const next = text === undefined ? others : [...others, { ...text, isOfNew: true }];
  return stillHeld(next, subjects, subjects);
}

/** Whether an item of a list on the way is not there. */
function isItemGone(subject: unknown, steps: readonly string[]): boolean {
  return steps.some((_, depth) => {
    const list = valueAt(subject, steps.slice(0, depth));
    return Array.isArray(list) && valueAt(subject, steps.slice(0, depth + 1)) === undefined;
  });
}
