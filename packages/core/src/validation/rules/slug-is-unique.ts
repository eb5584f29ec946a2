import type { Subject } from '../../graph/graph-document.ts';
import { conceptsWithSlug, sourcesWithSlug } from '../../graph/look-up.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { isConcept, isSource } from '../../graph/subject-type.ts';
import { type Concept, conceptKinds } from '../../vocabulary/concepts/concept.ts';
import { versionsOf } from '../dependents.ts';
import { listOf, nameOf } from '../naming.ts';
import { type Change, defineRule, NONE, type Problem } from '../rule.ts';

/** A slug, current or former, leads to one concept of its kind, or to one source. */
export const slugIsUnique = defineRule({
  code: 'SLUG_TAKEN',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems(snapshot, subject) {
    return slugsOf(subject).flatMap(({ path, slug }): readonly Problem[] => {
      const others = holders(snapshot, subject, slug);
      if (others.length === 0) return NONE;
      const kind = isConcept(subject) ? conceptKinds[subject.kind].label : 'source';
      return [
        {
          path,
          sentence: `The slug ${slug} of the ${kind} ${nameOf(snapshot, subject)} is, or was, also that of ${listOf(others, (other) => nameOf(snapshot, other))}; give each a slug of its own.`,
        },
      ];
    });
  },
  *dependents(change: Change, id: string) {
    for (const version of versionsOf(change, id)) {
      for (const { slug } of slugsOf(version)) {
        for (const snapshot of [change.before, change.after]) {
          for (const other of holders(snapshot, version, slug)) yield other.id;
        }
      }
    }
  },
});

function slugsOf(subject: Subject): readonly { readonly path: string; readonly slug: string }[] {
  if (isSource(subject)) return [{ path: 'slug', slug: subject.slug }];
  return isConcept(subject) ? conceptSlugs(subject) : NONE;
}

function conceptSlugs({ slug, formerSlugs }: Concept) {
  const former = formerSlugs.map((old, index) => ({ path: `formerSlugs.${index}`, slug: old }));
  return [{ path: 'slug', slug }, ...former];
}

/** Other subjects of the same kind that have or had the slug, by id. */
function holders(snapshot: Snapshot, subject: Subject, slug: string): readonly Subject[] {
  if (isSource(subject)) return sourcesWithSlug(snapshot, slug).filter(({ id }) => id !== subject.id);
  if (!isConcept(subject)) return NONE;
  return conceptsWithSlug(snapshot, subject.kind, slug).filter(({ id }) => id !== subject.id);
}
