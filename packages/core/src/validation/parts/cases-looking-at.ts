import { memoised } from '../../graph/memoised.ts';
import { conceptById } from '../../graph/read.ts';
import { allCases } from '../../graph/read-rules.ts';
import { ruleReferences } from '../../graph/rule-references.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { meaningAbove } from '../../traversal/meaning-above.ts';
import type { Case } from '../../vocabulary/rules/case.ts';

/**
 * Ids of the cases whose findings are understood by way of a concept: it is named, replaces what is named, follows from a measured
 * value, or lies above one of these.
 */
export function casesLookingAt(snapshot: Snapshot, conceptId: string): readonly string[] {
  return casesByConcept(snapshot, 'cases').get(conceptId) ?? [];
}

const casesByConcept = memoised(
  (snapshot: Snapshot, _key: 'cases'): ReadonlyMap<string, readonly string[]> => {
    const found = new Map<string, string[]>();
    for (const given of allCases(snapshot)) {
      for (const concept of conceptsOf(snapshot, given)) {
        const cases = found.get(concept);
        if (cases) cases.push(given.id);
        else found.set(concept, [given.id]);
      }
    }
    return found;
  },
);

function conceptsOf(snapshot: Snapshot, given: Case): ReadonlySet<string> {
  const named = new Set(ruleReferences(given).map(({ id }) => id));
  for (const id of named) {
    const concept = conceptById(snapshot, id);
    if (concept?.replacedBy !== undefined) named.add(concept.replacedBy);
    if (concept?.kind === 'OBSERVABLE') for (const { symptom } of concept.derived) named.add(symptom);
  }
  const all = new Set(named);
  for (const id of named) for (const above of meaningAbove(snapshot, id, UPWARDS)) all.add(above);
  return all;
}

const UPWARDS = ['SUBTYPE_OF', 'PART_OF'] as const;
