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
  readonly field: Field;
  /** It may be left out. */
  readonly isOptional: boolean;
  /** What stands for it when it is left out; undefined when nothing does. */
  readonly preset: unknown;
}
