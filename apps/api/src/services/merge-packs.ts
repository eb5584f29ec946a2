import {
  type Concept,
  documentOf,
  type GraphDocument,
  isStatement,
  referencesOf,
  type Statement,
  type Subject,
  subjectsOf,
} from '@symptograph/core';
import { freeSlug } from '@symptograph/exchange';

/** What becomes of a published graph when the packs come to it. */
export interface PackMerge {
  readonly published: GraphDocument;
  /** All packs together. */
  readonly packs: GraphDocument;
  /** Whether a subject that no pack holds was brought by one, and so goes with it. */
  readonly isOfPacks: (id: string) => boolean;
}

/**
 * The graph with the packs as they are now: their subjects in place of those with the same ids, and without what they
 * no longer hold. What others brought stays. A concept of theirs that others still speak of is deprecated instead of
 * removed, a criterion that others still name stays, both with the sources that they cite. A slug of the packs is
 * theirs: whoever else has it gets the next free one.
 */
export function mergePacks({ published, packs, isOfPacks }: PackMerge): GraphDocument {
  const brought = new Set([...subjectsOf(packs)].map(({ id }) => id));
  const isOthers = ({ id }: Subject) => !brought.has(id) && !isOfPacks(id);
  const others = documentOf([...subjectsOf(published)].filter(isOthers));
  const gone = new Map<string, Subject>();
  for (const subject of subjectsOf(published)) {
    if (!brought.has(subject.id) && !isOthers(subject)) gone.set(subject.id, subject);
  }
  const left = documentOf(namedBy(others, gone));
  const deprecated = left.concepts.map((concept): Concept => ({ ...concept, status: 'DEPRECATED' }));
  return {
    sources: joined(packs.sources, [...others.sources, ...left.sources]),
    concepts: joined(packs.concepts, [...others.concepts, ...deprecated]),
    statements: [...packs.statements, ...others.statements],
    criteria: joined(packs.criteria, [...others.criteria, ...left.criteria]),
    rules: joined(packs.rules, others.rules),
    contracts: joined(packs.contracts, others.contracts),
    cases: joined(packs.cases, others.cases),
  };
}

type Slugged = Exclude<Subject, Statement>;

function joined<One extends Slugged>(packs: readonly One[], others: readonly One[]): readonly One[] {
  return [...packs, ...withFreeSlugs(others, packs)];
}

/** Those of some subjects that others name, and what these need in turn: criteria the criteria, all the sources they cite. */
function namedBy(others: GraphDocument, gone: ReadonlyMap<string, Subject>): readonly Subject[] {
  const named = new Set<string>();
  const name = (subject: Subject) => {
    for (const { id } of referencesOf(subject)) if (gone.has(id)) named.add(id);
    if (isStatement(subject))
      for (const id of [subject.subject, subject.object]) if (gone.has(id)) named.add(id);
  };
  for (const subject of subjectsOf(others)) name(subject);
  for (const id of named) {
    const subject = gone.get(id);
    if (subject) name(subject);
  }
  return [...named].flatMap((id) => gone.get(id) ?? []);
}

/** Subjects of one type, renamed where the packs have their slug; concepts are told apart by kind. */
function withFreeSlugs<One extends Slugged>(others: readonly One[], packs: readonly One[]): readonly One[] {
  const ofPacks = new Set(packs.flatMap(keysOf));
  if (!others.some((other) => keysOf(other).some((key) => ofPacks.has(key)))) return others;
  const taken = new Set([...ofPacks, ...others.flatMap(keysOf)]);
  return others.map((other) => {
    const keyOf = (slug: string) => slugKey(other, slug);
    if (!keysOf(other).some((key) => ofPacks.has(key))) return other;
    const slug = ofPacks.has(keyOf(other.slug))
      ? freeSlug(other.slug, (candidate) => taken.has(keyOf(candidate)))
      : other.slug;
    taken.add(keyOf(slug));
    if (!('formerSlugs' in other)) return { ...other, slug };
    return { ...other, slug, formerSlugs: other.formerSlugs.filter((former) => !ofPacks.has(keyOf(former))) };
  });
}

function keysOf(subject: Slugged): readonly string[] {
  const former = 'formerSlugs' in subject ? subject.formerSlugs : [];
  return [subject.slug, ...former].map((slug) => slugKey(subject, slug));
}

function slugKey(subject: Slugged, slug: string): string {
  return `${'name' in subject ? subject.kind : ''}/${slug}`;
}
