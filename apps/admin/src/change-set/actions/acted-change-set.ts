/** What the actions need to know of the change set that they act on. */
export interface ActedChangeSet {
  readonly number: number;
  readonly title: string;
  readonly rationale: string;
  /** Of the content that the page shows: a verdict is of it. */
  readonly headHash: string;
  readonly publishAt: string | null;
}
