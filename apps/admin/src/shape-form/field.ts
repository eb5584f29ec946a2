import type { IdPrefix } from '@symptograph/core';

/** One value of a closed list, as people read it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string | undefined;
}

/** How a value is asked for. */
export type Field =
  | { readonly kind: 'TEXT' }
  | { readonly kind: 'DATE' }
  /** A year, a month or a day. */
  | { readonly kind: 'PARTIAL_DATE' }
  | { readonly kind: 'NUMBER'; readonly isWhole: boolean }
  | { readonly kind: 'FLAG' }
  | { readonly kind: 'CHOICE'; readonly choices: readonly Choice[] }
  /** The id of something that is searched for by name; `prefixes` say of what kinds. */
  | { readonly kind: 'REFERENCE'; readonly prefixes: readonly IdPrefix[] }
  | { readonly kind: 'LIST'; readonly item: Field }
  | { readonly kind: 'RECORD'; readonly parts: readonly NamedField[] };

/** A field of a record. */
export interface NamedField {
  readonly name: string;
  /** "Must not miss" */
  readonly label: string;
  /** What to know before one writes, where the label does not say it. */
  readonly hint?: string | undefined;
  readonly field: Field;
  /** It may be left out. */
  readonly isOptional: boolean;
  /** What stands for it when it is left out; undefined when nothing does. */
  readonly preset: unknown;
}
