import { describeValue, type Json } from '@symptograph/core';
import type { LaidOverDraft } from './lay-over.ts';
import { subjectInDraft } from './subject-in-draft.ts';

/** A place of a subject, and what somebody read there. */
export interface Quotation {
  /** Null for the whole set, of which nothing is quoted. */
  readonly subjectId: string | null;
  /** Names of fields joined by dots, an item of a list by its own id, else by its place; empty for the whole. */
  readonly path: string;
  readonly quote: string;
}

/** Whether what was quoted stands at its place, as it is stored or in the words in which people read it. An empty quote does as long as there is the place. */
export function isQuoteThere(draft: LaidOverDraft, { subjectId, path, quote }: Quotation): boolean {
  if (subjectId === null) return true;
  const subject = subjectInDraft(draft, subjectId);
  const value = valueAt(subject as unknown as Json | undefined, path);
  if (value === undefined) return false;
  return (
    textOf(value).includes(quote) || describeValue(draft.after.snapshot, path, value).includes(quote.trim())
  );
}

function valueAt(subject: Json | undefined, path: string): Json | undefined {
  const steps = path === '' ? [] : path.split('.');
  return steps.reduce<Json | undefined>(childOf, subject);
}

function childOf(value: Json | undefined, step: string): Json | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return Object.hasOwn(value, step) ? Object(value)[step] : undefined;
  return value.find((item) => idOf(item) === step) ?? value[Number(step)];
}

function idOf(item: Json): unknown {
  return typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
}

function textOf(value: Json | undefined): string {
  if (value === undefined) return '';
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).map(textOf).join('\n');
}
