import type { Concept, GraphDocument, Source, Subject } from '@symptograph/core';
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
 * removed, with the sources that it cites. A slug of the packs is theirs: whoever else has it gets the next free one.
 */
export function mergePacks({ published, packs, isOfPacks }: PackMerge): GraphDocument {
  const brought = new Set(subjectsOf(packs).map(({ id }) => id));
  const isOthers = ({ id }: Subject) => !brought.has(id) && !isOfPacks(id);
  const statements = published.statements.filter(isOthers);
  const used = new Set(statements.flatMap(({ subject, object }) => [subject, object]));
  const left = published.concepts
    .filter((concept) => !brought.has(concept.id) && !isOthers(concept) && used.has(concept.id))
    .map((concept): Concept => ({ ...concept, status: 'DEPRECATED' }));
  const cited = new Set(
    [...left, ...statements].flatMap(({ evidence }) => evidence.map(({ source }) => source)),
  );
  const sources = published.sources.filter(
    (source) => isOthers(source) || (!brought.has(source.id) && cited.has(source.id)),
  );
  const concepts = [...published.concepts.filter(isOthers), ...left];
  return {
    ...packs,
    sources: [...packs.sources, ...withFreeSlugs(sources, packs.sources, () => '')],
    concepts: [...packs.concepts, ...withFreeSlugs(concepts, packs.concepts, ({ kind }) => kind)],
    statements: [...packs.statements, ...statements],
  };
}

function subjectsOf({ sources, concepts, statements }: GraphDocument): readonly Subject[] {
  return [...sources, ...concepts, ...statements];
}

/** Subjects with a slug, unique within what `scopeOf` says, renamed where the packs have their slug. */
function withFreeSlugs<Slugged extends Concept | Source>(
  others: readonly Slugged[],
  packs: readonly Slugged[],
  scopeOf: (subject: Slugged) => string,
): readonly Slugged[] {
  const keysOf = (subject: Slugged) => slugsOf(subject).map((slug) => `${scopeOf(subject)}/${slug}`);
  const ofPacks = new Set(packs.flatMap(keysOf));
  if (!others.some((other) => keysOf(other).some((key) => ofPacks.has(key)))) return others;
  const taken = new Set([...ofPacks, ...others.flatMap(keysOf)]);
  return others.map((other) => {
    const keyOf = (slug: string) => `${scopeOf(other)}/${slug}`;
    if (!keysOf(other).some((key) => ofPacks.has(key))) return other;
    const slug = ofPacks.has(keyOf(other.slug))
      ? freeSlug(other.slug, (candidate) => taken.has(keyOf(candidate)))
      : other.slug;
    taken.add(keyOf(slug));
    if (!('formerSlugs' in other)) return { ...other, slug };
    return { ...other, slug, formerSlugs: other.formerSlugs.filter((former) => !ofPacks.has(keyOf(former))) };
  });
}

function slugsOf(subject: Concept | Source): readonly string[] {
  return 'formerSlugs' in subject ? [subject.slug, ...subject.formerSlugs] : [subject.slug];
}
