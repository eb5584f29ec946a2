import type { ConceptKind } from '@symptograph/core';

/** One place that the palette leads to. */
export interface PaletteEntry {
  readonly href: string;
  readonly name: string;
  /** Of a concept, or of a list of concepts. */
  readonly kind?: ConceptKind | undefined;
  /** What stands beside the name: the kind of a concept. */
  readonly label?: string | undefined;
  /** The other name or the code that was found, when it is not the name. */
  readonly matched?: string | undefined;
  /** Whether it is offered only to who looks for it by name. */
  readonly isOnlyFound?: boolean;
}

/** Entries under a heading. */
export interface PaletteGroup {
  readonly heading: string;
  readonly items: readonly PaletteEntry[];
}
