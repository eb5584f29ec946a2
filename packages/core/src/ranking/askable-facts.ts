import { edgesAt } from '../graph/adjacency.ts';
import { layeredGet } from '../graph/layered-map.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { FINDING_SLOTS } from '../vocabulary/finding-qualifiers.ts';
import type { SymptomStatement } from '../vocabulary/statements/statement.ts';
import { levelsOf } from './hierarchy.ts';
import { MOST_STEPS_UP } from './inherited.ts';
import type { KnownFact } from './known-fact.ts';
import { factKey } from './known-facts.ts';
import { valuesOf } from './slot-match.ts';
import { deniedFactor } from './stated-share.ts';

const MOST_LOOKED_AT = 60;

/** What is said of a condition and its supertypes, as facts that could be present, without what is known. At most 60. */
export function askableFacts(
  snapshot: Snapshot,
  facts: readonly KnownFact[],
  conditionId: string,
): readonly KnownFact[] {
  const known = new Set(facts.map(factKey));
  const { present, settled } = settledSymptoms(snapshot, facts);
  const candidates = new Map<string, KnownFact>();
  for (const fact of statedOf(snapshot, conditionId)) {
    const isOpen = fact.kind === 'SYMPTOM' ? !settled.has(fact.position) : present.has(fact.position);
    if (!isOpen) continue;
    const key = factKey(fact);
    if (!known.has(key)) candidates.set(key, fact);
    if (candidates.size >= MOST_LOOKED_AT) break;
  }
  return [...candidates.values()];
}

/** Symptoms that are present, by themselves or by a subtype, and those of which it is known whether they are. */
function settledSymptoms(
  snapshot: Snapshot,
  facts: readonly KnownFact[],
): { readonly present: ReadonlySet<number>; readonly settled: ReadonlySet<number> } {
  const present = new Set<number>();
  const absent = new Set<number>();
  for (const { kind, state, position } of facts) {
    if (kind !== 'SYMPTOM') continue;
    const [towards, into] = state === 'PRESENT' ? (['up', present] as const) : (['down', absent] as const);
    for (const at of levelsOf(snapshot, position, { towards }).keys()) into.add(at);
  }
  return { present, settled: new Set([...present, ...absent]) };
}

function* statedOf(snapshot: Snapshot, conditionId: string): Generator<KnownFact> {
  const { list, out } = snapshot.statements.HAS_SYMPTOM;
  const start = layeredGet(snapshot.positions, conditionId) ?? -1;
  for (const at of levelsOf(snapshot, start, { towards: 'up', most: MOST_STEPS_UP }).keys()) {
    for (const edge of edgesAt(out, at)) {
      const statement = list[edge];
      if (statement && deniedFactor(statement) === 1) yield* saidBy(snapshot, statement);
    }
  }
}

function* saidBy(snapshot: Snapshot, { object, qualifiers }: SymptomStatement): Generator<KnownFact> {
  const position = layeredGet(snapshot.positions, object);
  if (position === undefined) return;
  yield { kind: 'SYMPTOM', position, state: 'PRESENT' };
  for (const slot of FINDING_SLOTS) {
    if (qualifiers[slot] === undefined) continue;
    for (const value of valuesOf(qualifiers, slot)) {
      yield { kind: 'CIRCUMSTANCE', position, slot, value, state: 'PRESENT' };
    }
  }
}
