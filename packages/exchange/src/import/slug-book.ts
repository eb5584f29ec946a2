import type { Concept } from '@symptograph/core';
import type { ConceptDraft } from './drafts.ts';
import { freeSlug, slugOfName } from './slugs.ts';

/** A concept's slug and the ones it had. */
interface Slugs {
  readonly slug: string;
  readonly formerSlugs: readonly string[];
}

/** Gives out slugs, each to one concept of its kind. */
export interface SlugBook {
  /** The slugs of a draft's concept: those it has, unless its name has changed. */
  readonly slugsFor: (draft: ConceptDraft, known: Concept | undefined) => Slugs;
}

/** The slugs that are taken by some concepts, former ones among them, and what is given out from then on. */
export function slugBook(concepts: readonly Concept[]): SlugBook {
  const holders = new Map<string, string>();
  for (const { id, kind, slug, formerSlugs } of concepts) {
    for (const held of [slug, ...formerSlugs]) holders.set(`${kind}/${held}`, id);
  }
  const slugsFor = (draft: ConceptDraft, known: Concept | undefined): Slugs => {
    const wanted = wantedSlug(draft);
    if (known && (known.name === draft.name || slugOfName(known.name) === wanted)) return known;
    const slug = freeSlug(wanted, (candidate) => {
      const holder = holders.get(`${draft.kind}/${candidate}`);
      return holder !== undefined && holder !== known?.id;
    });
    holders.set(`${draft.kind}/${slug}`, known?.id ?? '');
    const former = known ? [...known.formerSlugs, known.slug] : [];
    return { slug, formerSlugs: former.filter((old) => old !== slug) };
  };
  return { slugsFor };
}

/** A name without Latin letters and digits gives way to the code. */
function wantedSlug({ name, code, kind }: ConceptDraft): string {
  const fallback = code ? `${code.system} ${code.value}` : kind;
  return slugOfName(name) || slugOfName(fallback);
}
