import type { Expression } from '@symptograph/rules';
import type { KeptList } from './kept-lists.ts';
import { itemOf, type Moved } from './move-part.ts';
import { goneWith, type Places, partAt } from './places.ts';

interface PricedMove {
  /** As it is before. */
  readonly condition: Expression;
  readonly from: Places;
  /** The way to the list that it is moved into, before. */
  readonly to: Places;
  readonly moved: Moved;
  /** Whether what is moved is the negation of what one moves. */
  readonly takesNegation: boolean;
}

/** What else a move changes, in words to follow those of the move: `, without its 2 points`. Empty when it changes nothing else. */
export function priceOfMove(move: PricedMove): string {
  return [...negationWords(move), ...pointWords(move), ...countWords(move)]
    .map((words) => `, ${words}`)
    .join('');
}

/** The scores and counts that lose a part when one is taken out: the list that it is in, or the one around that goes on without it. */
export function listsThatLose(condition: Expression, from: Places): readonly KeptList[] {
  const lists = [from, goneWith(condition, from)].map((places) => partAt(condition, places.slice(0, -1)));
  return [...new Set(lists)].filter((list) => list?.op === 'score' || list?.op === 'atLeast');
}

function negationWords({ condition, from, to, takesNegation }: PricedMove): readonly string[] {
  const [was, is] = [isNegated(condition, from), isNegated(condition, to)];
  return [
    ...(takesNegation ? ['with its negation'] : []),
    ...(was && !is ? ['no longer negated'] : []),
    ...(is && !was ? ['which is negated'] : []),
  ];
}

/** Whether what is around a part turns it round; what is negated twice is not. */
function isNegated(condition: Expression, places: Places): boolean {
  const around = places.map((_, depth) => partAt(condition, places.slice(0, depth)));
  return around.filter((each) => each?.op === 'not').length % 2 === 1;
}

function pointWords({ condition, from, to }: PricedMove): readonly string[] {
  const points = partAt(condition, to)?.op === 'score' ? undefined : itemOf(condition, from)?.points;
  if (points === undefined) return [];
  return [`without its ${points} ${Math.abs(points) === 1 ? 'point' : 'points'}`];
}

function countWords({ condition, from, to, moved }: PricedMove): readonly string[] {
  const left = goneWith(condition, from).slice(0, -1);
  const [losing, list] = [partAt(condition, left), partAt(condition, to)];
  const now = partAt(moved.condition, moved.places.slice(0, -1));
  const isLess = losing?.op === 'atLeast' && losing !== list && losing.n === losing.of.length;
  return [
    ...(isLess ? [`and the count it leaves falls to ${losing.n - 1}`] : []),
    ...(list?.op === 'atLeast' && now?.op === 'atLeast' && now.n !== list.n
      ? [`and the count there is ${now.n} again`]
      : []),
  ];
}
