import type { Subject } from '@symptograph/core';

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
 * The texts whose fields are still there and still have what they had when the text was typed over it. A field of a record that is
 * still to be begun is there as long as its subject is.
 */
export function stillHeld(
  held: readonly HeldText[],
  subjects: ReadonlyMap<string, Subject>,
): readonly HeldText[] {
  return held.flatMap(({ isOfNew, ...text }) => {
    const steps = text.path.split('.');
    const subject = subjects.get(text.subjectId);
    const within = valueAt(subject, steps.slice(0, -1));
    if (within === undefined) return isOfNew && subject ? [{ ...text, isOfNew }] : [];
    return valueAt(within, steps.slice(-1)) === text.over ? [text] : [];
  });
}

/** What is at the end of some steps, the items of a list named by their ids or places; undefined where nothing is. */
function valueAt(value: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || value === undefined || value === null) return value ?? undefined;
  if (!Array.isArray(value)) return valueAt((value as Readonly<Record<string, unknown>>)[step], rest);
  const items: readonly unknown[] = value;
  const named = items.find((item) => (item as { readonly id?: unknown } | null)?.id === step);
  return valueAt(named ?? items[Number(step)], rest);
}
