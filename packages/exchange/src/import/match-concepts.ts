import {
  CONCEPT_ID_PREFIX,
  type Concept,
  conceptsByCode,
  conceptsByTerm,
  nameKey,
  type Source,
} from '@symptograph/core';
import type { ConceptDraft, Trouble } from './drafts.ts';
import { curieOfCode, idOfSource, importedFirst, isFrom, type Planning } from './planning.ts';

/** A draft with the id of the concept that it is about, and that concept where the graph has it. */
export interface MatchedDraft {
  readonly draft: ConceptDraft;
  readonly id: string;
  readonly known: Concept | undefined;
}

/** Which concept each draft is about. */
export interface ConceptMatches {
  readonly matched: readonly MatchedDraft[];
  /** Drafts that are about nothing in particular, or about what an earlier one is about. */
  readonly leftOut: readonly Trouble[];
  /** Drafts of concepts that something else brought, which stay as they are. */
  readonly kept: readonly Trouble[];
}

/**
 * Finds each draft's concept by its exact code, or by its name where it has no code; one that the graph does not have
 * gets an id. A concept is the import's to change when a piece of its evidence is from the draft's source.
 */
export function matchConcepts(
  drafts: readonly ConceptDraft[],
  sources: ReadonlyMap<string, Source>,
  planning: Planning,
): ConceptMatches {
  const matched: MatchedDraft[] = [];
  const leftOut: Trouble[] = [];
  const kept: Trouble[] = [];
  const taken = new Set<string>();
  const named = namesOfCoded(drafts);
  for (const draft of drafts) {
    const { file, line, locator: at } = draft;
    if (!draft.code && named.has(nameOf(draft))) continue;
    const source = idOfSource(sources, draft.source);
    const { known, problem } = knownConcept(draft, source, planning);
    const key = known?.id ?? keyOf(draft);
    const left = problem ?? (taken.has(key) ? 'an earlier one is the same concept' : undefined);
    const keeper = known && otherOwner(known, source, planning);
    taken.add(key);
    if (left !== undefined) leftOut.push({ file, line, at, reason: left });
    else if (keeper)
      kept.push({ file, line, at, reason: `${keeper} has this concept, which stays as it is` });
    else matched.push({ draft, known, id: known?.id ?? planning.newId(CONCEPT_ID_PREFIX[draft.kind]) });
  }
  return { matched, leftOut, kept };
}

function keyOf(draft: ConceptDraft): string {
  return draft.code ? `${draft.kind} ${curieOfCode(draft.code)}` : nameOf(draft);
}

function otherOwner(known: Concept, source: string, { isLocked }: Planning): string | undefined {
  if (isLocked(known.id)) return 'a content pack';
  return isFrom(known, source) ? undefined : 'another source';
}

/** The names of the drafts that have a code: a draft with only such a name is about one of them. */
function namesOfCoded(drafts: readonly ConceptDraft[]): ReadonlySet<string> {
  return new Set(drafts.filter(({ code, isObsolete }) => code && !isObsolete).map(nameOf));
}

function nameOf({ kind, name }: ConceptDraft): string {
  return `${kind}/${nameKey(name)}`;
}

/** A name of what another source gave up for good is free to name something new. */
function isUsable(concept: Concept, source: string): boolean {
  return concept.status === 'ACTIVE' || concept.replacedBy !== undefined || isFrom(concept, source);
}

function knownConcept(
  { kind, code, name }: ConceptDraft,
  source: string,
  { snapshot, isLocked }: Planning,
): { readonly known?: Concept; readonly problem?: string } {
  const found = code
    ? conceptsByCode(snapshot, code).filter((concept) => concept.kind === kind)
    : conceptsByTerm(snapshot, kind, name).filter((concept) => isUsable(concept, source));
  const active = found.filter(({ status }) => status === 'ACTIVE');
  const candidates = importedFirst(active.length > 0 ? active : found, isLocked);
  const own = candidates.filter((concept) => isFrom(concept, source));
  const [known, other] = own.length > 0 ? own : candidates;
  if (known && other) return { problem: `several concepts have this ${code ? 'code' : 'name'}` };
  return known ? { known } : {};
}
