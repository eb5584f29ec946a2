/** Titles of rules by their ids. */
export type RuleBookTitles = ReadonlyMap<string, string>;
