/** A release as far as its place in the chain goes. */
export interface Link {
  readonly number: number;
  /** SHA-256 over the hash of the release before and the content of this one. */
  readonly hash: string;
  readonly previousHash: string | null;
}

/** Whether a release names as the hash before it the hash that the release before it has. */
export type ChainState =
  /** It does, or it is the first and names none. */
  | 'FITS'
  | 'BROKEN'
  /** The release before it is not at hand. */
  | 'UNKNOWN';

/** Compares what a release names as the hash before it with the hash of the release before it; null when it is the first. */
export function chainState(link: Link, before: Link | null | undefined): ChainState {
  if (link.number === 1) return link.previousHash === null ? 'FITS' : 'BROKEN';
  if (before === null || before === undefined || before.number !== link.number - 1) return 'UNKNOWN';
  return link.previousHash === before.hash ? 'FITS' : 'BROKEN';
}
