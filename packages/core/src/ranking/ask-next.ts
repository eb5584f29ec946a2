import type { Fact } from '../findings/fact.ts';
import { layeredGet } from '../graph/layered-map.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { askableFacts } from './askable-facts.ts';
import { CIRCUMSTANCE_BACKGROUND_PART, circumstanceShares } from './circumstance-row.ts';
import { conditionPriors, NO_CONDITION } from './condition-priors.ts';
import { factOf } from './fact-of.ts';
import type { KnownFact } from './known-fact.ts';
import { BACKGROUND_PART, mixedShare } from './likelihood.ts';
import type { ConditionRanking } from './rank-conditions.ts';
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
  const chances = chancesOf(snapshot, foremostWith(snapshot, ranking, conditionId));
  const asked = askableFacts(snapshot, ranking.facts, conditionId)
    .map((fact) => ({ fact, gain: expectedGain(snapshot, fact, chances) }))
    .filter(({ gain }) => gain >= LEAST_GAIN)
    .sort((a, b) => b.gain - a.gain);
  const topics = new Set<string>();
  const best: KnownFact[] = [];
  for (const { fact } of asked) {
    if (best.length === MOST_FACTS) break;
    const topic = fact.kind === 'CIRCUMSTANCE' ? `${fact.position} ${fact.slot}` : `${fact.position}`;
    if (!topics.has(topic)) best.push(fact);
    topics.add(topic);
  }
  return best.map((fact) => factOf(snapshot, fact));
}

/** How likely each of some conditions is, by its position, as if it were one of them. */
type Chances = readonly { readonly position: number; readonly chance: number }[];

/**
 * The entropy in bits that an answer is expected to take away. What an answer says of the conditions is what the conditions say of the
 * answer, so that it is the entropy of the answer less its mean entropy once the condition is known, which takes fewer sums.
 */
function expectedGain(snapshot: Snapshot, fact: KnownFact, chances: Chances): number {
  const [{ byCondition, background }, part] =
    fact.kind === 'CIRCUMSTANCE'
      ? [circumstanceShares(snapshot, fact), CIRCUMSTANCE_BACKGROUND_PART]
      : [symptomShares(snapshot, fact.position), BACKGROUND_PART];
  const unsaid = mixedShare(0, background, part);
  const unsaidBits = bitsOf(unsaid);
  let [yes, bits] = [0, 0];
  for (const { position, chance } of chances) {
    const stated = byCondition.get(position);
    const share = stated ? mixedShare(stated.share, background, part) * stated.denied : unsaid;
    yes += chance * share;
    bits += chance * (stated ? bitsOf(share) : unsaidBits);
  }
  return bitsOf(yes) - bits;
}

/** The entropy of a yes-or-no question in bits, by the chance of a yes. */
function bitsOf(yes: number): number {
  if (yes <= 0 || yes >= 1) return 0;
  return -yes * Math.log2(yes) - (1 - yes) * Math.log2(1 - yes);
}

/** The foremost conditions, and the one in question if it is not one of them. */
function foremostWith(
  snapshot: Snapshot,
  { foremost, results }: ConditionRanking,
  conditionId: string,
): ConditionRanking['foremost'] {
  const position = layeredGet(snapshot.positions, conditionId) ?? -1;
  const place = conditionPriors(snapshot).ordinals[position] ?? NO_CONDITION;
  const own = results.find(({ condition }) => condition.id === conditionId);
  const isAmong = !own || foremost.some((each) => each.place === place);
  return isAmong ? foremost : [...foremost, { place, score: own.score }];
}

function chancesOf(snapshot: Snapshot, foremost: ConditionRanking['foremost']): Chances {
  const { positions } = conditionPriors(snapshot);
  const most = Math.max(...foremost.map(({ score }) => score));
  const odds = foremost.map(({ score }) => Math.exp(score - most));
  const total = odds.reduce((sum, each) => sum + each, 0);
  return foremost.map(({ place }, index) => ({
    position: positions[place] ?? -1,
    chance: (odds[index] ?? 0) / total,
  }));
}
