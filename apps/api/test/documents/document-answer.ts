import { expect } from 'vitest';

/** What a document answers about the calf-pain pack. */
export interface DocumentAnswer {
  /** The guarantee, as a sentence about the content. */
  readonly says: string;
  /** Name of the document's file, without `.graphql`. */
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** What the data must be like, for `toMatchObject`. */
  readonly data: object;
}

/** A list that holds at least these items, in any order, each with at least these fields. */
export function atLeast(...items: readonly unknown[]): unknown {
  return expect.arrayContaining(items.map(like));
}

/** Concepts with these slugs. */
export function slugs(...names: readonly string[]): readonly { readonly slug: string }[] {
  return names.map((slug) => ({ slug }));
}

/** A list that holds at least the concepts with these slugs, in any order. */
export function atLeastSlugs(...names: readonly string[]): unknown {
  return atLeast(...slugs(...names));
}

/** A list of texts in which each of the patterns is found in order, one a text. */
export function texts(...patterns: readonly RegExp[]): readonly object[] {
  return patterns.map((pattern) => ({ text: expect.stringMatching(pattern) }));
}

/** The same value with every object in it open to further fields. */
function like(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(like);
  if (typeof value !== 'object' || value === null || 'asymmetricMatch' in value) return value;
  return expect.objectContaining(
    Object.fromEntries(Object.entries(value).map(([key, part]) => [key, like(part)])),
  );
}
