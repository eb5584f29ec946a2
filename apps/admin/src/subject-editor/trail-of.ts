import { isCase, isSource, type Subject } from '@symptograph/core';
import { CASES_PATH, casePath, caseTitle } from '../cases/case-path.ts';

interface Step {
  readonly name: string;
  readonly href: string;
}

/** Where a source or a case has its place, and its own page when it is published. */
export function trailOf(subject: Subject, published: Subject | undefined): readonly Step[] {
  if (isSource(subject)) {
    const page =
      published && isSource(published) ? [{ name: published.title, href: `/sources/${published.slug}` }] : [];
    return [{ name: 'Sources', href: '/sources' }, ...page];
  }
  if (isCase(subject)) {
    const page =
      published && isCase(published) ? [{ name: caseTitle(published), href: casePath(published) }] : [];
    return [{ name: 'Cases', href: CASES_PATH }, ...page];
  }
  return [{ name: 'Home', href: '/' }];
}
