import { inUnitOf, type SpaceFact, type Term } from '@symptograph/rules';
import type { Fact } from '../findings/fact.ts';
import { readFact } from './read-fact.ts';
import type { RuleBook } from './rule-book.ts';
import type { Threshold } from './thresholds.ts';
import type { TraceFact } from './triage.ts';
import type { ValueRange } from './value-range.ts';

const PRESENT = 2;

/** What a literal is read by; the facts of `base` may be more than those that the rules of the book ask about. */
type LiteralBook = Pick<RuleBook, 'base' | 'index' | 'thresholds'>;

/**
 * A fact of a rule book's space with some of its values, as a fact of the graph that is present or absent. A measured one is given by
 * its thresholds, in the unit in which they are asked about.
 */
export function factOfLiteral(book: LiteralBook, { fact: place, mask }: Term[number]): TraceFact | undefined {
  const known = book.base.space.facts[place];
  if (!known) return undefined;
  const { concept } = known.fact;
  if (known.unit !== undefined) {
    const inside = rangeOfMask(known, mask);
    const outside = inside ? undefined : rangeOfMask(known, known.full & ~mask);
    const fact = { concept, ...asAsked(book, known, inside ?? outside ?? {}) };
    return { fact, state: outside ? 'ABSENT' : 'PRESENT' };
  }
  const qualifiers = readFact(book.index.snapshot, known.fact)?.qualifiers;
  return {
    fact: qualifiers ? { concept, qualifiers } : { concept },
    state: mask === PRESENT ? 'PRESENT' : 'ABSENT',
  };
}

/** The regions of a mask as a range, when they are next to each other. */
function rangeOfMask({ cuts, size }: SpaceFact, mask: number): ValueRange | undefined {
  const regions = Array.from({ length: size }, (_, region) => region).filter(
    (region) => (mask & (1 << region)) !== 0,
  );
  const [first, last] = [regions[0], regions.at(-1)];
  if (first === undefined || last === undefined || last - first >= regions.length) return undefined;
  const [gte, lt] = [cuts[first - 1], cuts[last]];
  return { ...(gte !== undefined && { gte }), ...(lt !== undefined && { lt }) };
}

/** A range in the unit in which somebody compares with all of its bounds, else in the fact's own. */
function asAsked(
  { index, thresholds }: LiteralBook,
  { key, fact, unit }: SpaceFact,
  range: ValueRange,
): Omit<Fact, 'concept'> {
  const domain = index.facts[index.places.get(key) ?? -1]?.domain;
  const asked = thresholds.of(fact.concept);
  const valueIn = (other: string, bound: number) =>
    domain?.kind === 'NUMBER'
      ? asked.find((each) => each.unit === other && inUnitOf(domain, each.value, other) === bound)?.value
      : undefined;
  for (const other of unitsOf(asked)) {
    const said = mapRange(range, (bound) => valueIn(other, bound));
    if (said) return { ...said, unit: other };
  }
  return { ...range, unit };
}

function unitsOf(thresholds: readonly Threshold[]): ReadonlySet<string> {
  return new Set(thresholds.map(({ unit }) => unit));
}

function mapRange(
  { gte, lt }: ValueRange,
  convert: (bound: number) => number | undefined,
): ValueRange | undefined {
  const [low, high] = [gte, lt].map((bound) => (bound === undefined ? undefined : convert(bound)));
  const isLost = (gte !== undefined && low === undefined) || (lt !== undefined && high === undefined);
  return isLost
    ? undefined
    : { ...(low !== undefined && { gte: low }), ...(high !== undefined && { lt: high }) };
}
