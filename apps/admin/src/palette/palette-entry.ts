import type { ConceptKind } from '@symptograph/core';

/** What the palette does without leading anywhere. */
export type PaletteCommand = 'LIGHT_THEME' | 'DARK_THEME' | 'DEVICE_THEME' | 'SIGN_OUT';

/** One place that the palette leads to, or one thing that it does. */
export interface PaletteEntry {
  readonly href: string;
  /** Done instead of going to `href`, which then only tells it from others. */
  readonly command?: PaletteCommand;
  readonly name: string;
  /** Of a concept, or of a list of concepts. */
  readonly kind?: ConceptKind | undefined;
  /** What stands beside the name: the kind of a concept. */
  readonly label?: string | undefined;
  /** The other name or the code that was found, when it is not the name. */
  readonly matched?: string | undefined;
  /** Whether it is offered only to who looks for it by name. */
  readonly isOnlyFound?: boolean;
  /** Whether a part of its name is not enough to be offered it: what it does ends something. */
  readonly needsWholeName?: boolean;
}

/** Entries under a heading. */
export interface PaletteGroup {
  readonly heading: string;
  readonly items: readonly PaletteEntry[];
}
