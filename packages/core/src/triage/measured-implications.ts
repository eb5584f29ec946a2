import {
  type FactDomain,
  type FactLiteral,
  type FactRef,
  type Implication,
  inUnitOf,
} from '@symptograph/rules';
import { conceptById } from '../graph/read.ts';
import { effectsOfAbsent, effectsOfPresent } from './effects.ts';
import type { FactIndex } from './fact-index.ts';
import { gapsBetween, outsideOf, type ValueRange } from './value-range.ts';

/** That a symptom is present, or absent, while an observable lies in a range (in its own unit). */
interface Derivation {
  readonly fact: FactRef;
  readonly unit: string;
  readonly range: ValueRange;
  readonly symptom: string;
  readonly isPresent: boolean;
}

/**
 * What follows from measured values by the thresholds on observables: a symptom is present in each of its ranges and absent outside
 * of all of them, and so are the facts that follow from either, other measured ones included where one range can say it.
 */
export function measuredImplications(index: FactIndex): readonly Implication[] {
  const derivations = index.facts.flatMap(({ fact, domain }) =>
    domain.kind === 'NUMBER' ? derivationsOf(index, fact, domain) : [],
  );
  return [
    ...derivations.flatMap((derivation) => followingFacts(index, derivation)),
    ...derivations.flatMap((one, place) =>
      derivations.slice(place + 1).flatMap((other) => followingRange(index, one, other)),
    ),
  ];
}

function derivationsOf(
  { snapshot }: FactIndex,
  fact: FactRef,
  domain: FactDomain & { readonly kind: 'NUMBER' },
): readonly Derivation[] {
  const observable = conceptById(snapshot, fact.concept);
  if (observable?.kind !== 'OBSERVABLE') return [];
  const bySymptom = new Map<string, ValueRange[]>();
  for (const { symptom, gte, lt, unit } of observable.derived) {
    const range = inUnit(domain, { gte, lt }, unit);
    if (!range) continue;
    bySymptom.set(symptom, [...(bySymptom.get(symptom) ?? []), range]);
  }
  const { unit } = domain;
  return [...bySymptom].flatMap(([symptom, ranges]) => [
    ...ranges.map((range) => ({ fact, unit, range, symptom, isPresent: true })),
    ...gapsBetween(ranges).map((range) => ({ fact, unit, range, symptom, isPresent: false })),
  ]);
}

function inUnit(
  domain: FactDomain & { readonly kind: 'NUMBER' },
  { gte, lt }: ValueRange,
  unit: string,
): ValueRange | undefined {
  const [low, high] = [gte, lt].map((bound) => (bound === undefined ? bound : inUnitOf(domain, bound, unit)));
  const isLost = (gte !== undefined && low === undefined) || (lt !== undefined && high === undefined);
  return isLost ? undefined : { gte: low, lt: high };
}

function followingFacts(index: FactIndex, derivation: Derivation): readonly Implication[] {
  const { symptom, isPresent } = derivation;
  const plain = { concept: symptom };
  const { present, absent } = isPresent
    ? effectsOfPresent(index, plain, 'FACT')
    : { present: [], absent: effectsOfAbsent(index, plain) };
  const follow = (places: Iterable<number>, value: boolean) =>
    [...places].flatMap((place) => {
      const then = index.facts[place];
      return then ? [{ if: literalOf(derivation), then: { fact: then.fact, in: [value] } }] : [];
    });
  return [...follow(present, true), ...follow(absent, false)];
}

/** That two values cannot be: one makes a symptom present whose absence, or whose exclusion, follows from the other. */
function followingRange(
  { hierarchy }: FactIndex,
  one: Derivation,
  other: Derivation,
): readonly Implication[] {
  if (one.fact === other.fact || !(one.isPresent || other.isPresent)) return [];
  const [first, second] = one.isPresent ? [one, other] : [other, one];
  const above = hierarchy.conceptsAbove(first.symptom);
  const isContrary = second.isPresent
    ? [...hierarchy.conceptsAbove(second.symptom)].some((id) => hierarchy.excludedBy(first.symptom).has(id))
    : above.has(second.symptom);
  if (!isContrary) return [];
  const [outsideFirst, outsideSecond] = [outsideOf(first.range), outsideOf(second.range)];
  if (outsideSecond) return [{ if: literalOf(first), then: literalOf({ ...second, range: outsideSecond }) }];
  if (outsideFirst) return [{ if: literalOf(second), then: literalOf({ ...first, range: outsideFirst }) }];
  return [];
}

function literalOf({ fact, unit, range }: Derivation): FactLiteral {
  return { fact, ...range, unit };
}
