import {
  CONCEPT_KINDS,
  type Concept,
  type ConceptKind,
  type ConceptOf,
  conceptKinds,
  kindInRef,
  type RefProblem,
  resolveConcept,
  type Snapshot,
  sourceById,
} from '@symptograph/core';
import { badUserInput, notFound } from '../problem.ts';
import type { ReadContext } from '../read-context.ts';
import { ID } from './global-id.ts';

const HOW_TO_NAME =
  'Use a global id, a slug, kind/slug (condition/varicose-veins) or SYSTEM:code (HP:0004417).';

/** Where in the arguments a reference stands (`filter.symptoms[0]`), for the error, and which kinds it may name. */
export interface RefPlace<Kind extends ConceptKind = ConceptKind> {
  readonly at: string;
  readonly kinds?: readonly Kind[];
}

/**
 * The id of the concept that a reference in an argument names; undefined for no reference. Throws BAD_USER_INPUT when
 * it is malformed or ambiguous, with the candidates, and NOT_FOUND when it names nothing.
 */
export function idOfRef(context: ReadContext, ref: string, place: RefPlace): string;
export function idOfRef(
  context: ReadContext,
  ref: string | null | undefined,
  place: RefPlace,
): string | undefined;
export function idOfRef(
  { graph }: ReadContext,
  ref: string | null | undefined,
  place: RefPlace,
): string | undefined {
  if (ref === null || ref === undefined) return undefined;
  const found = resolveConcept(graph.snapshot, ref, place.kinds ?? CONCEPT_KINDS);
  if (!found.ok) throw refProblem(found.error, place);
  return found.value.id;
}

/** `idOfRef` for a list of references. */
export function idsOfRefs(
  context: ReadContext,
  refs: readonly string[] | null | undefined,
  { at, ...place }: RefPlace,
): readonly string[] | undefined {
  return refs?.map((ref, index) => idOfRef(context, ref, { ...place, at: `${at}[${index}]` }));
}

/** The id of a source that an argument names; undefined for none. Throws as `idOfRef` does. */
export function sourceIdAt(
  { graph }: ReadContext,
  id: string | null | undefined,
  at: string,
): string | undefined {
  if (id === null || id === undefined) return undefined;
  if (!ID.test(id)) throw badUserInput(`${at} must be the global id of a source, such as src_01K….`, { at });
  if (!sourceById(graph.snapshot, id)) {
    throw notFound(`${at} names no source: ${id}. List the sources with the field sources.`, { at, ref: id });
  }
  return id;
}

/** The concept that a lookup names, or null. Throws BAD_USER_INPUT when the reference is malformed or ambiguous. */
export function lookUp<Kind extends ConceptKind>(
  snapshot: Snapshot,
  ref: string,
  { at, kinds }: RefPlace<Kind>,
): ConceptOf<Kind> | null {
  const found = resolveConcept(snapshot, ref, kinds ?? CONCEPT_KINDS);
  if (found.ok) return found.value as ConceptOf<Kind>;
  if (found.error.code === 'NOT_FOUND') return null;
  throw refProblem(found.error, kinds ? { at, kinds } : { at });
}

/** The concept of one kind with a slug, current or former, or null. */
export function bySlug<Kind extends ConceptKind>(
  { graph }: ReadContext,
  kind: Kind,
  slug: string,
): ConceptOf<Kind> | null {
  const found = resolveConcept(graph.snapshot, `${kindInRef(kind)}/${slug}`, [kind]);
  return found.ok ? (found.value as ConceptOf<Kind>) : null;
}

/** The error for a reference that names no single concept, and what to do about it. */
export function refProblem(problem: RefProblem, { at, kinds }: RefPlace) {
  const { code, ref } = problem;
  if (code === 'MALFORMED')
    return badUserInput(`${at} is not a reference: ${ref}. ${HOW_TO_NAME}`, { at, ref });
  if (code === 'NOT_FOUND') {
    const wanted = kinds ? kinds.map((kind) => conceptKinds[kind].label).join(' or ') : 'concept';
    return notFound(`${at} names no ${wanted}: ${ref}. ${HOW_TO_NAME}`, { at, ref });
  }
  const candidates = problem.candidates.map(refOf);
  return badUserInput(`${at} is ambiguous: ${ref}. Say which is meant: ${candidates.join(', ')}.`, {
    at,
    ref,
    candidates,
  });
}

function refOf({ kind, slug }: Concept): string {
  return `${kindInRef(kind)}/${slug}`;
}
