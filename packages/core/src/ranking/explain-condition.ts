import type { Fact } from '../findings/fact.ts';
import { layeredGet } from '../graph/layered-map.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';
import type { Statement } from '../vocabulary/statements/statement.ts';
import { conditionPriors } from './condition-priors.ts';
import { contributionsTo } from './contributions.ts';
import { evidenceOf } from './evidence.ts';
import { factOf } from './fact-of.ts';
import type { KnownFact } from './known-fact.ts';

/** What one fact adds to a condition's score, in natural logarithms, and the statement by which it does. */
export interface FindingContribution {
  readonly fact: Fact;
  readonly state: 'PRESENT' | 'ABSENT';
  readonly weight: number;
  readonly statement: Statement;
}

/** Why a condition has its score. */
export interface ConditionExplanation {
  /** What speaks for it, strongest first. */
  readonly explained: readonly FindingContribution[];
  /** What speaks against it, strongest first. */
  readonly conflicting: readonly FindingContribution[];
  /** Symptoms that are present and of which nothing speaks for the condition. */
  readonly unexplained: readonly Concept[];
}

/**
 * Why a condition has the score that a ranking gives it: the weights and the logarithm of its prior add up to it. `facts` are
 * those of the ranking; an id that names no active condition explains nothing.
 */
export function explainCondition(
  snapshot: Snapshot,
  facts: readonly KnownFact[],
  conditionId: string,
): ConditionExplanation {
  const position = layeredGet(snapshot.positions, conditionId) ?? -1;
  const place = conditionPriors(snapshot).ordinals[position] ?? -1;
  const contributions = contributionsTo(evidenceOf(snapshot, facts), place)
    .map((contribution) => ({
      ...contribution,
      fact: factOf(snapshot, contribution.known),
      state: contribution.known.state,
    }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const explained = contributions.filter(({ weight }) => weight > 0);
  const speaking = new Set(explained.map(({ known }) => known));
  return {
    explained: explained.map(shown),
    conflicting: contributions.filter(({ weight }) => weight < 0).map(shown),
    unexplained: facts.flatMap((known) => {
      const concept = snapshot.concepts[known.position];
      const asks = known.kind === 'SYMPTOM' && known.state === 'PRESENT' && !speaking.has(known);
      return asks && concept ? [concept] : [];
    }),
  };
}

function shown({ fact, state, weight, statement }: FindingContribution): FindingContribution {
  return { fact, state, weight, statement };
}
