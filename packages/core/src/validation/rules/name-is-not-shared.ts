import { conceptsByTerm } from '../../graph/look-up.ts';
import { nameKey } from '../../graph/name-order.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { isConcept } from '../../graph/subject-type.ts';
import type { Concept } from '../../vocabulary/concepts/concept.ts';
import { versionsOf } from '../dependents.ts';
import { listOf, nameOf } from '../naming.ts';
import { defineRule, type GraphChange, NONE, type Problem } from '../rule.ts';

/** Two active concepts of one kind do not have the same name or exact synonym. */
export const nameIsNotShared = defineRule({
  code: 'NAME_SHARED',
  severity: 'WARNING',
  gate: 'QUALITY',
  problems(snapshot, concept) {
    if (!isConcept(concept) || concept.status !== 'ACTIVE') return NONE;
    return termsOf(concept).flatMap(({ path, text }): readonly Problem[] => {
      const others = sharing(snapshot, concept, text).filter(({ status }) => status === 'ACTIVE');
      if (others.length === 0) return NONE;
      return [
        {
          path,
          sentence: `${nameOf(snapshot, concept)} and ${listOf(others, (other) => nameOf(snapshot, other))} are both called “${text}”; merge them, or say which of them it names and make it a broad, narrow or related synonym of the other.`,
        },
      ];
    });
  },
  *dependents(change: GraphChange, id: string) {
    for (const version of versionsOf(change, id)) {
      if (!isConcept(version)) continue;
      for (const { text } of termsOf(version)) {
        for (const snapshot of [change.before, change.after]) {
          for (const other of sharing(snapshot, version, text)) yield other.id;
        }
      }
    }
  },
});

interface Term {
  readonly path: string;
  readonly text: string;
}

/** The concept's name and its exact synonyms; one that only repeats an earlier one is left out. */
function termsOf({ name, synonyms }: Concept): readonly Term[] {
  const terms = new Map<string, Term>([[nameKey(name), { path: 'name', text: name }]]);
  synonyms.forEach(({ text, scope }, index) => {
    const key = nameKey(text);
    if (scope === 'EXACT' && !terms.has(key)) terms.set(key, { path: `synonyms.${index}`, text });
  });
  return [...terms.values()];
}

function sharing(snapshot: Snapshot, { id, kind }: Concept, text: string): readonly Concept[] {
  return conceptsByTerm(snapshot, kind, text).filter((other) => other.id !== id);
}
