import type { Fact } from '../findings/fact.ts';
import { layeredGet } from '../graph/layered-map.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { askableFacts } from './askable-facts.ts';
import { CIRCUMSTANCE_BACKGROUND_PART, circumstanceShares } from './circumstance-row.ts';
import { conditionPriors } from './condition-priors.ts';
import { factOf } from './fact-of.ts';
import type { KnownFact } from './known-fact.ts';
import { BACKGROUND_PART, mixedShare } from './likelihood.ts';
import type { ConditionRanking } from './rank-conditions.ts';
import type { StatedShare } from './stated-share.ts';
import { symptomShares } from './symptom-shares.ts';

/** How many facts are proposed for a condition. */
const MOST_FACTS = 3;

/** A gain of less than this many bits is not worth a question. */
const LEAST_GAIN = 0.001;

/**
 * What to ask next about a condition: of the facts that are said of it or its supertypes and are not known, the three whose answer is expected to
 * say most about which of the foremost conditions it is, most first, one for each slot of a symptom.
 *
 * The expected gain of a yes-or-no question is the entropy of the conditions' chances less the mean entropy after either answer
 * (Shannon 1948; Lindley 1956). The chances are those of the ranking's foremost conditions, as if it were one of them.
 */
export function askNext(snapshot: Snapshot, ranking: ConditionRanking, conditionId: string): readonly Fact[] {
  const among = foremostWith(snapshot, ranking, conditionId);
  const chances = chancesOf(among);
  const asked = askableFacts(snapshot, ranking.facts, conditionId)
    .map((fact) => ({ fact, gain: expectedGain(chances, sharesAmong(snapshot, fact, among)) }))
    .filter(({ gain }) => gain >= LEAST_GAIN)
    .sort((a, b) => b.gain - a.gain);
  const topics = new Set<string>();
  const best = asked.filter(({ fact }) => {
    const topic = fact.kind === 'CIRCUMSTANCE' ? `${fact.position} ${fact.slot}` : `${fact.position}`;
    return !topics.has(topic) && topics.add(topic);
  });
  return best.slice(0, MOST_FACTS).map(({ fact }) => factOf(snapshot, fact));
}

/** The entropy in bits that an answer is expected to take away, by the chance of a yes under each of the conditions. */
function expectedGain(chances: readonly number[], yes: readonly number[]): number {
  let sure = 0;
  for (const [index, chance] of chances.entries()) sure += chance * (yes[index] ?? 0);
  const after = (answer: number, part: (share: number) => number) =>
    answer <= 0
      ? 0
      : answer * entropy(chances.map((chance, index) => (chance * part(yes[index] ?? 0)) / answer));
  return entropy(chances) - after(sure, (share) => share) - after(1 - sure, (share) => 1 - share);
}

function entropy(chances: readonly number[]): number {
  let bits = 0;
  for (const chance of chances) if (chance > 0) bits -= chance * Math.log2(chance);
  return bits;
}

type Foremost = ConditionRanking['foremost'];

/** The foremost conditions, and the one in question if it is not one of them. */
function foremostWith(
  snapshot: Snapshot,
  { foremost, results }: ConditionRanking,
  conditionId: string,
): Foremost {
  const place = placeOf(snapshot, conditionId);
  const own = results.find(({ condition }) => condition.id === conditionId);
  const isAmong = !own || foremost.some((each) => each.place === place);
  return isAmong ? foremost : [...foremost, { place, score: own.score }];
}

function placeOf(snapshot: Snapshot, conditionId: string): number {
  return conditionPriors(snapshot).ordinals[layeredGet(snapshot.positions, conditionId) ?? -1] ?? -1;
}

function chancesOf(foremost: Foremost): readonly number[] {
  const most = Math.max(...foremost.map(({ score }) => score));
  const odds = foremost.map(({ score }) => Math.exp(score - most));
  const total = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => each / total);
}

function sharesAmong(snapshot: Snapshot, fact: KnownFact, foremost: Foremost): readonly number[] {
  const [{ byCondition, background }, part] =
    fact.kind === 'CIRCUMSTANCE'
      ? [circumstanceShares(snapshot, fact), CIRCUMSTANCE_BACKGROUND_PART]
      : [symptomShares(snapshot, fact.position), BACKGROUND_PART];
  const { positions } = conditionPriors(snapshot);
  const shareOf = (stated: StatedShare | undefined) =>
    mixedShare(stated?.share ?? 0, background, part) * (stated?.denied ?? 1);
  return foremost.map(({ place }) => shareOf(byCondition.get(positions[place] ?? -1)));
}
