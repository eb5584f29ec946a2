import { ok, type Result, refuse } from '@symptograph/rules';
import { CONCEPT_KINDS, type ConceptKind } from '../vocabulary/concept-kind.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';
import { layeredGet } from './layered-map.ts';
import { atPositions, conceptById } from './read.ts';
import { type Snapshot, slugKey } from './snapshot.ts';

/** Why a reference names no single concept. */
export type RefProblem =
  | { readonly code: 'MALFORMED'; readonly ref: string }
  | { readonly code: 'NOT_FOUND'; readonly ref: string }
  | { readonly code: 'AMBIGUOUS'; readonly ref: string; readonly candidates: readonly Concept[] };

const ID = /^[a-z]{3}_[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const KIND_AND_SLUG = /^([a-z]+(?:-[a-z]+)*)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/;
const CODE = /^[A-Za-z][A-Za-z0-9_]*:\S+$/;

/** How a kind is written in `kind/slug`: `condition`, `risk-factor`. */
export function kindInRef(kind: ConceptKind): string {
  return kind.toLowerCase().replaceAll('_', '-');
}

/**
 * The concept that a reference names: a global id, a slug that is unique across `kinds`, `kind/slug` or `SYSTEM:code`
 * (exact codes). Former slugs and deprecated concepts lead to what replaced them. `kinds` limits what may be named.
 */
export function resolveConcept(
  snapshot: Snapshot,
  ref: string,
  kinds: readonly ConceptKind[] = CONCEPT_KINDS,
): Result<Concept, RefProblem> {
  const candidates = candidatesOf(snapshot, ref, kinds);
  if (!candidates) return refuse({ code: 'MALFORMED', ref });
  const concepts = [...new Set(candidates.map((concept) => followReplacement(snapshot, concept)))];
  const allowed = concepts.filter(({ kind }) => kinds.includes(kind));
  const [concept, ...others] = allowed;
  if (!concept) return refuse({ code: 'NOT_FOUND', ref });
  return others.length === 0 ? ok(concept) : refuse({ code: 'AMBIGUOUS', ref, candidates: allowed });
}

/** The concept itself, or at the end of its chain of replacements. A chain that never ends stops where it began. */
export function followReplacement(snapshot: Snapshot, concept: Concept): Concept {
  const seen = new Set([concept.id]);
  let current = concept;
  while (current.status === 'DEPRECATED' && current.replacedBy !== undefined) {
    const next = conceptById(snapshot, current.replacedBy);
    if (!next) return current;
    if (seen.has(next.id)) return concept;
    seen.add(next.id);
    current = next;
  }
  return current;
}

function candidatesOf(
  snapshot: Snapshot,
  ref: string,
  kinds: readonly ConceptKind[],
): readonly Concept[] | undefined {
  if (ID.test(ref)) {
    const concept = conceptById(snapshot, ref);
    return concept ? [concept] : [];
  }
  if (SLUG.test(ref)) return bySlug(snapshot, ref, kinds);
  const [, kindName, slug = ''] = KIND_AND_SLUG.exec(ref) ?? [];
  if (kindName !== undefined) {
    const kind = CONCEPT_KINDS.find((candidate) => kindInRef(candidate) === kindName);
    return kind ? bySlug(snapshot, slug, [kind]) : undefined;
  }
  return CODE.test(ref) ? atPositions(snapshot, layeredGet(snapshot.byCode, ref) ?? []) : undefined;
}

/** Current slugs go before former ones. */
function bySlug(snapshot: Snapshot, slug: string, kinds: readonly ConceptKind[]): readonly Concept[] {
  const current = kinds.flatMap((kind) => layeredGet(snapshot.bySlug, slugKey(kind, slug)) ?? []);
  if (current.length > 0) return atPositions(snapshot, current);
  const former = kinds.flatMap((kind) => layeredGet(snapshot.byFormerSlug, slugKey(kind, slug)) ?? []);
  return atPositions(snapshot, former);
}
