import type { Subject } from '@symptograph/core';
import type { Field, NamedField } from '../shape-form/field.ts';
import { fieldLabel } from '../shape-form/field-label.ts';
import { fullLabel } from '../shape-form/named-within.ts';
import { fieldsOfStatement, fieldsOfSubject } from '../subject-editor/shape-of-subject.ts';

/** Where a path has led to: what is asked for there, what it holds, and what it and what it is in are called. */
interface Place {
  readonly field: Field | undefined;
  readonly value: unknown;
  readonly label: string | undefined;
  readonly within: string | undefined;
}

/** What the field at a path is called, with the part or item that it is in, as a form labels them: "Evidence of How long it lasts". */
export function placeLabel(subject: Subject, path: string): string {
  const parts = 'object' in subject ? fieldsOfStatement(subject) : fieldsOfSubject(subject);
  const start: Place = {
    field: { kind: 'RECORD', parts },
    value: subject,
    label: undefined,
    within: undefined,
  };
  const { label, within } = path.split('.').reduce(stepInto, start);
  return fullLabel(label ?? fieldLabel(path.split('.').at(-1) ?? path), within);
}

function stepInto(place: Place, step: string): Place {
  return Array.isArray(place.value) ? itemAt(place, step) : partAt(place, step);
}

/** An item is called by its place; one that is chosen has no field of its own. */
function itemAt({ field, value, label, within }: Place, step: string): Place {
  const items = value as readonly unknown[];
  const place = /^\d+$/.test(step) ? Number(step) : items.findIndex((each) => idOf(each) === step);
  const item = field?.kind === 'LIST' ? field.item : undefined;
  const isChosen = item?.kind === 'CHOICE' || item?.kind === 'REFERENCE';
  return { field: item, value: items[place], label: isChosen ? label : `${label} ${place + 1}`, within };
}

function partAt({ field, value, label, within }: Place, name: string): Place {
  const part = field?.kind === 'RECORD' ? field.parts.find((each) => each.name === name) : undefined;
  return {
    field: part?.field,
    value: (value as Readonly<Record<string, unknown>> | undefined)?.[name],
    label: isUnnamed(part) ? undefined : (part?.label ?? fieldLabel(name)),
    within: label ?? within,
  };
}

/** A record that is always there shows its fields and not its name. */
function isUnnamed(part: NamedField | undefined): boolean {
  return part?.field.kind === 'RECORD' && !part.isOptional;
}

function idOf(item: unknown): unknown {
  return (item as { readonly id?: unknown } | null)?.id;
}
