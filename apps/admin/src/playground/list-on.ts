import type { Expression } from '@symptograph/rules';
import { scoreItem } from './counting-list.ts';
import type { ListKind } from './edit-condition.ts';

/** A kind of list to which parts can be added: all but a negation, which has one part. */
export type GrowingKind = Exclude<ListKind, 'not'>;

/** A list of one condition, to which more can be added, or its negation; it holds when the condition does, or does not. */
export function listOn(kind: ListKind, first: Expression): Expression {
  switch (kind) {
    case 'all':
    case 'any':
      return { op: kind, of: [first] };
    case 'atLeast':
      return { op: 'atLeast', n: 1, of: [first] };
    case 'score':
      return { op: 'score', gte: 1, items: [scoreItem(first)] };
    case 'not':
      return { op: 'not', of: first };
  }
}
