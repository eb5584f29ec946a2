/** How much one request may ask for. `docs/limits.md` tells clients about each. */
export const LIMITS = {
  /** Lexical tokens of a document, counted while it is parsed. A query of 15 kB has some 4,000. */
  tokens: 10_000,
  /** Fields below one another: enough for four hops through connections and for the introspection that tools do. */
  depth: 15,
  /** Fields with an alias in a document. */
  aliases: 30,
  /** Directives at one place. */
  directivesAtOnePlace: 5,
  /** Directives in a document. */
  directives: 50,
  /** Fragment definitions in a document. */
  fragments: 100,
  /** Fields of one name in a document, at any place: validation compares them in pairs. */
  repeats: 100,
  /** Values that an operation may answer with, fields times `first`, and the work of computing them. */
  cost: 100_000,
} as const;

/** What can be too much in a request. */
export type Limit = keyof typeof LIMITS;
