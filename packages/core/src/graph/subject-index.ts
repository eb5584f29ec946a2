import { eachInSlices } from '../each-in-slices.ts';
import type { SlicedWork } from '../sliced-work.ts';
import { groupWork } from './group.ts';
import { type LayeredMap, layeredGet, layeredMap, layeredWithWork } from './layered-map.ts';
import { type Changes, regroupWork } from './regroup.ts';

/** What a subject needs to be found: an id, a slug, and the slugs that it once had. */
interface Slugged {
  readonly id: string;
  readonly slug: string;
  readonly formerSlugs?: readonly string[];
}

/** The subjects of one type by their ids, and their ids by slug. */
export interface SubjectIndex<Subject extends Slugged> {
  readonly byId: LayeredMap<string, Subject>;
  readonly bySlug: LayeredMap<string, readonly string[]>;
  readonly byFormerSlug: LayeredMap<string, readonly string[]>;
}

const slugKeys = ({ slug }: Slugged): readonly string[] => [slug];
const formerSlugKeys = ({ formerSlugs = [] }: Slugged): readonly string[] => [...new Set(formerSlugs)];
const idOf = ({ id }: Slugged): string => id;

/** The index of some subjects with distinct ids. */
export function* indexSubjectsWork<Subject extends Slugged>(
  subjects: readonly Subject[],
): SlicedWork<SubjectIndex<Subject>> {
  const byId = new Map<string, Subject>();
  yield* eachInSlices(subjects, (subject) => byId.set(subject.id, subject));
  return {
    byId: layeredMap(byId),
    bySlug: yield* groupWork(subjects, slugKeys, idOf),
    byFormerSlug: yield* groupWork(subjects, formerSlugKeys, idOf),
  };
}

/** The index after some changes; the given one stays as it is and shares what did not change. */
export function* reindexSubjectsWork<Subject extends Slugged>(
  index: SubjectIndex<Subject>,
  changes: Changes<Subject>,
): SlicedWork<SubjectIndex<Subject>> {
  if (changes.size === 0) return index;
  const grouping = { before: (id: string) => layeredGet(index.byId, id), memberOf: (id: string) => id };
  return {
    byId: yield* layeredWithWork(index.byId, changes),
    bySlug: yield* regroupWork({ ...grouping, groups: index.bySlug, keysOf: slugKeys }, changes),
    byFormerSlug: yield* regroupWork(
      { ...grouping, groups: index.byFormerSlug, keysOf: formerSlugKeys },
      changes,
    ),
  };
}

/** The subjects that have or once had a slug, by id, each once: one in a valid graph. */
export function subjectsWithSlug<Subject extends Slugged>(
  index: SubjectIndex<Subject>,
  slug: string,
): readonly Subject[] {
  const current = layeredGet(index.bySlug, slug) ?? [];
  const former = layeredGet(index.byFormerSlug, slug) ?? [];
  return [...new Set([...current, ...former])].sort().flatMap((id) => layeredGet(index.byId, id) ?? []);
}

/** The subject with a slug, or else the one that once had it, or undefined. */
export function subjectBySlug<Subject extends Slugged>(
  index: SubjectIndex<Subject>,
  slug: string,
): Subject | undefined {
  const [id] = layeredGet(index.bySlug, slug) ?? layeredGet(index.byFormerSlug, slug) ?? [];
  return id === undefined ? undefined : layeredGet(index.byId, id);
}
