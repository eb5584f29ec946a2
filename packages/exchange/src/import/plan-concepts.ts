import type { Concept, Source } from '@symptograph/core';
import { type ComposeContext, composeConcept } from './compose-concept.ts';
import type { ConceptDraft, Trouble } from './drafts.ts';
import { exactCodes } from './exact-codes.ts';
import { type MatchedDraft, matchConcepts } from './match-concepts.ts';
import type { Planning } from './planning.ts';
import { redirectsOf } from './redirects.ts';
import { slugBook } from './slug-book.ts';

/** The concepts after an import, by id, and what was left out or left as it is. */
export interface PlannedConcepts {
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly leftOut: readonly Trouble[];
  readonly kept: readonly Trouble[];
}

/** Plans the concepts of an import. Active ones come first, so that they get the slugs of their names. */
export function planConcepts(
  drafts: readonly ConceptDraft[],
  sources: ReadonlyMap<string, Source>,
  planning: Planning,
): PlannedConcepts {
  const { matched, leftOut, kept } = matchConcepts(drafts, sources, planning);
  const concepts = new Map(planning.before.concepts.map((concept) => [concept.id, concept]));
  const redirects = redirectsOf(matched, planning);
  const context: ComposeContext = {
    sources,
    planning,
    redirects,
    codes: exactCodes(matched, planning),
    slugs: slugBook(planning.before.concepts),
  };
  const troubles = [...leftOut, ...redirects.leftOut];
  for (const { id, replacedBy } of redirects.retired) {
    const retired = concepts.get(id);
    if (retired) concepts.set(id, { ...retired, status: 'DEPRECATED', replacedBy });
  }
  for (const match of activeFirst(matched)) {
    const concept = composeConcept(match, context);
    const { file, line, locator: at } = match.draft;
    if (typeof concept === 'string') troubles.push({ file, line, at, reason: concept });
    else concepts.set(concept.id, concept);
  }
  return { concepts, leftOut: troubles, kept };
}

function activeFirst(matched: readonly MatchedDraft[]): readonly MatchedDraft[] {
  const active = matched.filter(({ draft }) => !draft.isObsolete);
  return [...active, ...matched.filter(({ draft }) => draft.isObsolete)];
}
