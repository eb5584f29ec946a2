import {
  type Concept,
  conceptShape,
  guidanceShape,
  nameKey,
  type Source,
  type Synonym,
} from '@symptograph/core';
import type { ConceptDraft } from './drafts.ts';
import type { CodesOf } from './exact-codes.ts';
import type { MatchedDraft } from './match-concepts.ts';
import { ownEvidence } from './own-evidence.ts';
import { idOfSource, type Planning } from './planning.ts';
import type { Redirects } from './redirects.ts';
import type { SlugBook } from './slug-book.ts';

/** What composing concepts needs of the whole import. */
export interface ComposeContext {
  readonly sources: ReadonlyMap<string, Source>;
  readonly planning: Planning;
  readonly redirects: Redirects;
  readonly codes: CodesOf;
  readonly slugs: SlugBook;
}

/** The concept that a draft makes of what the graph has, or the reason why it makes none. */
export function composeConcept(match: MatchedDraft, context: ComposeContext): Concept | string {
  const { draft, known, id } = match;
  const { sources, planning, redirects } = context;
  const source = idOfSource(sources, draft.source);
  const evidence = ownEvidence(known?.evidence ?? [], {
    source,
    locators: [draft.locator],
    newId: planning.newId,
  });
  const own = evidence.filter((piece) => piece.source === source).map((piece) => piece.id);
  const replacedBy = redirects.replacementOf(match);
  const { replacedBy: _, summary: __, ...rest } = known ?? { replacedBy, summary: undefined };
  const summary = guidanceShape.safeParse({ text: draft.summary, evidence: own });
  const { slug, formerSlugs } = context.slugs.slugsFor(draft, known);
  const concept = conceptShape.safeParse({
    ...rest,
    ...draft.fields,
    id,
    kind: draft.kind,
    slug,
    formerSlugs,
    name: draft.name,
    synonyms: distinctSynonyms(draft),
    codes: context.codes(match),
    status: draft.isObsolete ? 'DEPRECATED' : 'ACTIVE',
    evidence,
    ...(replacedBy !== undefined && { replacedBy }),
    ...(summary.success && { summary: summary.data }),
  });
  if (concept.success) return concept.data;
  const [issue] = concept.error.issues;
  return `it makes no ${draft.kind}: ${issue?.path.join('.')} ${issue?.message}`;
}

const SCOPES: readonly Synonym['scope'][] = ['EXACT', 'NARROW', 'BROAD', 'RELATED'];

/** Each text once, with its closest scope; exact ones that only repeat the name are left away. Sorted. */
function distinctSynonyms({ name, synonyms }: ConceptDraft): readonly Synonym[] {
  const best = new Map<string, Synonym>();
  for (const synonym of synonyms) {
    const key = `${synonym.language} ${nameKey(synonym.text)}`;
    const known = best.get(key);
    if (!known || SCOPES.indexOf(synonym.scope) < SCOPES.indexOf(known.scope)) best.set(key, synonym);
  }
  return [...best.values()]
    .filter(({ text }) => nameKey(text) !== nameKey(name))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}
