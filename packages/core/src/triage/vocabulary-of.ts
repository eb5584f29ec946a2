import { factKey, type KnownFact, type Vocabulary } from '@symptograph/rules';
import { conceptById } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { factLabel } from '../render/fact-label.ts';
import type { AskedFact } from './asked-fact.ts';
import { factImplications } from './fact-implications.ts';
import { type FactIndex, indexFacts } from './fact-index.ts';
import { knownObservable } from './known-observable.ts';
import { measuredImplications } from './measured-implications.ts';
import { readFact } from './read-fact.ts';
import { sameObservableImplications } from './same-observables.ts';
import { type Thresholds, thresholdsIn } from './thresholds.ts';

/** What a graph says of some facts, to the rule language and to whoever looks for what a finding means for them. */
export interface IndexedVocabulary {
  readonly vocabulary: Vocabulary;
  readonly index: FactIndex;
  readonly thresholds: Thresholds;
}

/**
 * What a graph says of the facts that are asked about: those that it gives a meaning, each once, in the order of their keys, with
 * all implications among them. `named` are ids of other concepts that rules name, whose names it gives.
 */
export function vocabularyOf(
  snapshot: Snapshot,
  asked: readonly AskedFact[],
  named: Iterable<string> = [],
): IndexedVocabulary {
  const thresholds = thresholdsIn(snapshot, asked);
  const distinct = new Map(asked.toReversed().map(({ fact }) => [factKey(fact), fact]));
  const facts = [...distinct]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, fact]): readonly KnownFact[] => {
      const read = readFact(snapshot, fact);
      if (!read) return [];
      const { concept, qualifiers } = read;
      if (concept.kind === 'OBSERVABLE') return [knownObservable(concept, thresholds.unitsOf(concept.id))];
      const label = factLabel(snapshot, { concept: concept.id, qualifiers });
      return [{ fact, label, domain: { kind: 'BOOLEAN' } }];
    });
  const index = indexFacts(snapshot, facts);
  const implications = [
    ...factImplications(index),
    ...measuredImplications(index),
    ...sameObservableImplications(index, thresholds.of),
  ];
  return { vocabulary: { facts, implications, names: namesOf(snapshot, named) }, index, thresholds };
}

function namesOf(snapshot: Snapshot, ids: Iterable<string>): Readonly<Record<string, string>> {
  const names = [...new Set(ids)].sort().flatMap((id) => {
    const concept = conceptById(snapshot, id);
    return concept ? [[id, concept.name] as const] : [];
  });
  return Object.fromEntries(names);
}
