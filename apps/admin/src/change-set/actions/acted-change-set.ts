/** What the actions need to know of the change set that they act on. */
export interface ActedChangeSet {
  readonly number: number;
  readonly title: string;
  readonly rationale: string;
  /** Of the content that the page shows: a verdict is of it. */
  readonly headHash: string;
  readonly publishAt: string | null;
  readonly ownerId: string;
  /** Ids of all who wrote a part of it. */
  readonly contributors: readonly string[];
  /** Ids of those who are asked to look at it. */
  readonly asked: readonly string[];
  /** Whether whoever is signed in has a verdict that they can take back. */
  readonly hasSpoken: boolean;
}
