import type { FactSpace, KnownFact, Question } from '@symptograph/rules';
import type { Answer, Mark } from './mark.ts';

type Asked = Pick<Question, 'facts'>;

/** The marks that a no to all of a question sets: findings absent, a fact that is asked to be absent present, other values of an enumeration. */
export function marksOfNo({ facts }: Asked, space: FactSpace): readonly Mark[] {
  return facts.flatMap(({ fact, mask }) => markOn(space, fact, (full) => full & ~mask));
}

/** The marks that a yes to some of the facts of a question sets; `chosen` are their places in the space. */
export function marksOfYes({ facts }: Asked, chosen: ReadonlySet<number>, space: FactSpace): readonly Mark[] {
  return facts.flatMap(({ fact, mask }) => (chosen.has(fact) ? markOn(space, fact, () => mask) : []));
}

/** A fact of a space as one that can be marked. */
export function knownFactAt({ facts }: FactSpace, place: number): KnownFact | undefined {
  const found = facts[place];
  return found && { fact: found.fact, label: found.label, domain: found.domain };
}

function markOn(space: FactSpace, place: number, maskOf: (full: number) => number): readonly Mark[] {
  const fact = space.facts[place];
  const known = knownFactAt(space, place);
  const answer = fact?.values && answerOf(fact.values, maskOf(fact.full));
  return known && answer ? [{ known, answer }] : [];
}

function answerOf(values: readonly (boolean | string)[], mask: number): Answer | undefined {
  const left = values.filter((_, place) => (mask & (1 << place)) !== 0);
  const [only] = left;
  if (left.length === 1 && typeof only === 'boolean') return { kind: only ? 'PRESENT' : 'ABSENT' };
  const words = left.filter((value) => typeof value === 'string');
  return words.length === 0 ? undefined : { kind: 'ONE_OF', values: words };
}
