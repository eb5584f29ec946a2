import { urgencyRank } from '@symptograph/rules';
import { memoised } from '../graph/memoised.ts';
import { allRules, criterionById } from '../graph/read-rules.ts';
import { ruleReferences } from '../graph/rule-references.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { meaningAbove, meaningReached } from '../traversal/meaning-above.ts';
import type { Rule } from '../vocabulary/rules/rule.ts';

/**
 * The published rules that mention a concept or one of its supertypes, or a deprecated concept that means the same as one of these: in
 * scope, condition, its criteria or conclusion; the most urgent first, then by slug.
 */
export function rulesMentioning(snapshot: Snapshot, conceptId: string): readonly Rule[] {
  if (!conceptsBelowRules(snapshot, 'ids').has(conceptId)) return [];
  const byConcept = rulesByConcept(snapshot, 'rules');
  const above = [...meaningAbove(snapshot, conceptId, ['SUBTYPE_OF'])];
  return mostUrgentFirst(new Set(above.flatMap((id) => byConcept.get(id) ?? [])));
}

/** Ids of all concepts that a rule mentions, by way of criteria too, each once. */
export function conceptsMentionedBy(snapshot: Snapshot, rule: Rule): ReadonlySet<string> {
  const subjects = new Set<Parameters<typeof ruleReferences>[0]>([rule]);
  const concepts = new Set<string>();
  for (const subject of subjects) {
    for (const { id, kinds } of ruleReferences(subject)) {
      const criterion = kinds.includes('CRITERION') ? criterionById(snapshot, id) : undefined;
      if (criterion) subjects.add(criterion);
      else concepts.add(id);
    }
  }
  return concepts;
}

/** Rules, the most urgent first, then by slug. */
export function mostUrgentFirst(rules: Iterable<Rule>): readonly Rule[] {
  const rank = ({ then }: Rule) => urgencyRank(then.urgency ?? 'NONE');
  return [...rules].sort((a, b) => rank(b) - rank(a) || (a.slug < b.slug ? -1 : 1));
}

const rulesByConcept = memoised((snapshot: Snapshot, _key: 'rules'): ReadonlyMap<string, readonly Rule[]> => {
  const found = new Map<string, Rule[]>();
  for (const rule of allRules(snapshot)) {
    for (const concept of conceptsMentionedBy(snapshot, rule)) {
      const rules = found.get(concept);
      if (rules) rules.push(rule);
      else found.set(concept, [rule]);
    }
  }
  return found;
});

/** Ids of all concepts that some rule mentions by themselves or by what lies above them: most of a large graph lies below none. */
const conceptsBelowRules = memoised(
  (snapshot: Snapshot, _key: 'ids'): ReadonlySet<string> =>
    meaningReached(snapshot, rulesByConcept(snapshot, 'rules').keys(), {
      kinds: ['SUBTYPE_OF'],
      direction: 'IN',
    }),
);
