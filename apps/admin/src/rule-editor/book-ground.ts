import type { GraphNames } from '../playground/editor-ground.ts';
import type { ClientBook } from '../rule-book/client-book.ts';

/** What conditions are written with, and drafts proved against. */
export interface BookGround {
  /** The published rules over all facts that a condition could name, with the criteria that are new in the change set beside theirs. */
  readonly book: ClientBook;
  readonly names: GraphNames;
  /** Rules, criteria and contracts as the change set has them; the published ones without a change set. */
  readonly drafted: Pick<ClientBook, 'set' | 'contracts'>;
}
