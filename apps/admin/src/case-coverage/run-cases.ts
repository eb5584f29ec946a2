import { type CompiledSystem, replay, stateOf, type TriageMetrics, type Urgency } from '@symptograph/rules';
import { type Verdict, verdictOn } from '../cases/verdict.ts';
import type { LibraryCase } from '../playground/library-case.ts';
import { type ReplayedCase, replayedCases } from '../rules/replayed-cases.ts';
import { type RuleReach, reachOf } from './rule-reach.ts';

/** One case as the rules answer it. */
export interface CaseVerdict {
  readonly of: Omit<LibraryCase, 'observations'>;
  /** The most urgent level established. */
  readonly floor: Urgency;
  readonly verdict: Verdict;
  /** Whether the answer is two or more levels below the least urgent acceptable one. */
  readonly isSevere: boolean;
}

/** What the whole library shows of some rules. */
export interface CaseRun {
  /** Too low first, the severe ones before the others; then too high, then acceptable. */
  readonly verdicts: readonly CaseVerdict[];
  /** Slugs of cases whose facts contradict each other: nothing answers them. */
  readonly contradictory: readonly string[];
  readonly reach: readonly RuleReach[];
}

/** Answers every case by the rules of a system, and measures what of the rules the cases reach. */
export function runCases(cases: readonly LibraryCase[], system: CompiledSystem): CaseRun {
  const { base, set, vocabulary } = system;
  const { after, coverage, contradictory } = replay(replayCases(cases, system), base);
  const answered = replayedCases({ set, vocabulary, cases });
  const slugs = new Map(cases.map(({ id, slug }) => [id, slug]));
  return {
    verdicts: verdictsOf(answered, after),
    contradictory: contradictory.map((id) => slugs.get(id) ?? id),
    reach: coverage.flatMap((each) => reachOf(each, { set, vocabulary, answered }) ?? []),
  };
}

/** Cases with their states over the space of a system. */
export function replayCases(cases: readonly LibraryCase[], { base }: Pick<CompiledSystem, 'base'>) {
  return cases.map(({ id, slug, expected, acceptable, observations }) => ({
    id,
    title: slug,
    expected,
    acceptable,
    state: stateOf(base.space, observations),
  }));
}

function verdictsOf(
  answered: readonly ReplayedCase[],
  { severeUnderTriage }: TriageMetrics,
): readonly CaseVerdict[] {
  const severe = new Set(severeUnderTriage);
  const verdicts = answered.map(({ of: { observations: _told, ...of }, floor }) => ({
    of,
    floor,
    verdict: verdictOn(floor, of),
    isSevere: severe.has(of.id),
  }));
  return verdicts.sort((one, other) => gravity(other) - gravity(one));
}

function gravity({ verdict, isSevere }: Pick<CaseVerdict, 'verdict' | 'isSevere'>): number {
  return isSevere ? 3 : { TOO_LOW: 2, TOO_HIGH: 1, ACCEPTABLE: 0 }[verdict];
}
