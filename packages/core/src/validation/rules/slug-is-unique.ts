import type { Subject } from '../../graph/graph-document.ts';
import { conceptsWithSlug, sourcesWithSlug } from '../../graph/look-up.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { subjectsWithSlug } from '../../graph/subject-index.ts';
import {
  isCase,
  isConcept,
  isContract,
  isCriterion,
  isRule,
  isSource,
  isStatement,
} from '../../graph/subject-type.ts';
import { subjectTypeOf } from '../../ids.ts';
import { conceptKinds } from '../../vocabulary/concepts/concept.ts';
import { versionsOf } from '../dependents.ts';
import { listOf, nameOf } from '../naming.ts';
import { defineRule, type GraphChange, NONE, type Problem } from '../rule.ts';

/** A slug, current or former, leads to one concept of its kind, or to one source, rule, criterion, contract or case. */
export const slugIsUnique = defineRule({
  code: 'SLUG_TAKEN',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems(snapshot, subject) {
    return slugsOf(subject).flatMap(({ path, slug }): readonly Problem[] => {
      const others = holders(snapshot, subject, slug);
      if (others.length === 0) return NONE;
      return [
        {
          path,
          sentence: `The slug ${slug} of the ${kindOf(subject)} ${nameOf(snapshot, subject)} is, or was, also that of ${listOf(others, (other) => nameOf(snapshot, other))}; give each a slug of its own.`,
        },
      ];
    });
  },
  *dependents(change: GraphChange, id: string) {
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
  if (isStatement(subject)) return NONE;
  const current = [{ path: 'slug', slug: subject.slug }];
  if (!('formerSlugs' in subject)) return current;
  return [...current, ...subject.formerSlugs.map((slug, index) => ({ path: `formerSlugs.${index}`, slug }))];
}

/** Other subjects of the same kind that have or had the slug, by id. */
function holders(snapshot: Snapshot, subject: Subject, slug: string): readonly Subject[] {
  return withSlug(snapshot, subject, slug).filter(({ id }) => id !== subject.id);
}

function withSlug(snapshot: Snapshot, subject: Subject, slug: string): readonly Subject[] {
  if (isConcept(subject)) return conceptsWithSlug(snapshot, subject.kind, slug);
  if (isSource(subject)) return sourcesWithSlug(snapshot, slug);
  if (isRule(subject)) return subjectsWithSlug(snapshot.rules, slug);
  if (isCriterion(subject)) return subjectsWithSlug(snapshot.criteria, slug);
  if (isContract(subject)) return subjectsWithSlug(snapshot.contracts, slug);
  return isCase(subject) ? subjectsWithSlug(snapshot.cases, slug) : NONE;
}

function kindOf(subject: Subject): string {
  return isConcept(subject)
    ? conceptKinds[subject.kind].label
    : (subjectTypeOf(subject.id)?.toLowerCase() ?? 'subject');
}
