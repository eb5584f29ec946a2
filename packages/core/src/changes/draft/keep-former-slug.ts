import type { Subject } from '../../graph/graph-document.ts';

/**
 * A concept or rule with the slug that is published among its former slugs as long as it has another, so that links to it go on
 * working, and no longer once it has that slug again. Whatever keeps no former slugs, or was not published, stays as it is.
 */
export function keepFormerSlug(published: Subject | null, draft: Subject): Subject {
  if (!published || !hasFormerSlugs(published) || !hasFormerSlugs(draft)) return draft;
  const { slug, formerSlugs } = published;
  const isKept = draft.formerSlugs.includes(slug);
  if (draft.slug !== slug) return isKept ? draft : { ...draft, formerSlugs: [...draft.formerSlugs, slug] };
  if (!isKept || formerSlugs.includes(slug)) return draft;
  return { ...draft, formerSlugs: draft.formerSlugs.filter((former) => former !== slug) };
}

function hasFormerSlugs(subject: Subject): subject is Extract<Subject, { readonly formerSlugs: unknown }> {
  return 'formerSlugs' in subject;
}
