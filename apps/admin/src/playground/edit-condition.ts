import type { Expression } from '@symptograph/rules';
import { partsOf } from './condition-parts.ts';
import { type Score, scoreItem } from './counting-list.ts';

type Is = Expression & { readonly op: 'is' };

/** A condition with another put into its list; one that is no list becomes one of two, all of which must hold. */
export function addPart(condition: Expression, part: Expression): Expression {
  switch (condition.op) {
    case 'all':
    case 'any':
    case 'atLeast':
      return { ...condition, of: [...condition.of, part] };
    case 'score':
      return { ...condition, items: [...condition.items, scoreItem(part)] };
    default:
      return { op: 'all', of: [condition, part] };
  }
}

/** What a list asks of its parts. */
export type ListKind = 'all' | 'any' | 'atLeast' | 'score' | 'not';

/** A condition asked in another way, with the same parts: a list of another kind, or its negation. */
export function asKind(condition: Expression, kind: ListKind): Expression {
  if (condition.op === kind) return condition;
  const inner = partsOf(condition);
  const parts = inner.length === 0 ? [condition] : inner;
  const [only] = parts;
  switch (kind) {
    case 'all':
    case 'any':
      return { op: kind, of: parts };
    case 'atLeast':
      return { op: 'atLeast', n: Math.min(2, parts.length), of: parts };
    case 'score':
      return { op: 'score', gte: Math.min(2, parts.length), items: parts.map(scoreItem) };
    case 'not':
      return { op: 'not', of: parts.length === 1 && only ? only : { op: 'any', of: parts } };
  }
}

/** What holds when a condition is known not to: its negation, or what was negated. */
export function negated(condition: Expression): Expression {
  return condition.op === 'not' ? condition.of : { op: 'not', of: condition };
}

/** What a condition is without the list or negation around its parts: the part itself when it has one alone. */
export function unwrapped(condition: Expression): Expression {
  const parts = partsOf(condition);
  const [only] = parts;
  return parts.length === 1 && only ? only : condition;
}

/** A score with what the source calls one of its items, on one line; nothing but spaces is no name. */
export function withItemName(score: Score, place: number, name: string): Score {
  const label = name.replaceAll('\n', ' ');
  const items = score.items.map((item, at) => {
    if (at !== place) return item;
    const { label: _, ...nameless } = item;
    return label.trim() === '' ? nameless : { ...nameless, label };
  });
  return { ...score, items };
}

/** A condition on a fact with one of the values that it may have put in or taken out, in the order of all of them; the last one stays. */
export function withValue(condition: Is, value: string, all: readonly string[]): Is {
  const isIn = condition.in.some((each) => `${each}` === value);
  const wanted = isIn ? condition.in.filter((each) => `${each}` !== value) : [...condition.in, value];
  if (wanted.length === 0) return condition;
  const placeOf = (each: boolean | string) => (all.includes(`${each}`) ? all.indexOf(`${each}`) : all.length);
  return { ...condition, in: wanted.sort((a, b) => placeOf(a) - placeOf(b)) };
}
