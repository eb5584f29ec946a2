import { conceptById, subjectsMentioning } from '../../graph/read.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { isConcept } from '../../graph/subject-type.ts';
import type { Concept } from '../../vocabulary/concepts/concept.ts';
import { nameOf, wayOf } from '../naming.ts';
import { defineRule, type GraphChange, NONE } from '../rule.ts';

/** What replaces a concept, and what replaces that, ends at a concept that nothing replaces. */
export const redirectEnds = defineRule({
  code: 'REDIRECT_ENDLESS',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems(snapshot, concept) {
    if (!isConcept(concept) || concept.replacedBy === undefined) return NONE;
    const chain = endlessChain(snapshot, concept);
    if (!chain) return NONE;
    return [
      {
        path: 'replacedBy',
        sentence: `${wayOf(chain, (link) => nameOf(snapshot, link), ' is replaced by ')}, which is replaced by one of these again; let the chain end at the concept to use.`,
      },
    ];
  },
  /** A link that only the graph before had was itself touched, and speaks for what led to it. */
  dependents: ({ after }: GraphChange, id: string) => replacedInTheEndBy(after, id),
});

/** The concept, what replaces it and so on, each once; undefined when that comes to an end. */
function endlessChain(snapshot: Snapshot, concept: Concept): readonly Concept[] | undefined {
  const chain = new Set([concept]);
  let next = replacementOf(snapshot, concept);
  while (next && !chain.has(next)) {
    chain.add(next);
    next = replacementOf(snapshot, next);
  }
  return next ? [...chain] : undefined;
}

function replacementOf(snapshot: Snapshot, { replacedBy }: Concept): Concept | undefined {
  return replacedBy === undefined ? undefined : conceptById(snapshot, replacedBy);
}

/** Ids of the concepts that a chain of replacements leads from to the given one. */
function replacedInTheEndBy(snapshot: Snapshot, id: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const other of subjectsMentioning(snapshot, next)) {
      if (found.has(other) || conceptById(snapshot, other)?.replacedBy !== next) continue;
      found.add(other);
      open.push(other);
    }
  }
  return found;
}
