import type { SubjectPlaceFragment } from '../api/generated/graphql.ts';
import { casePath, caseTitle } from '../cases/case-path.ts';
import { capitalised } from '../concepts/capitalised.ts';
import { conceptPath } from '../concepts/concept-path.ts';
import { rulePath } from '../rules/rule-path.ts';

/** Where a subject is read, and what it is called there. */
export interface SubjectPlace {
  readonly href: string;
  readonly name: string;
}

/** The page of a published subject; a statement is read on the page of what it is about. Undefined for what has no page. */
export function subjectPlace(subject: SubjectPlaceFragment): SubjectPlace | undefined {
  switch (subject.__typename) {
    case 'Rule':
      return { href: rulePath(subject), name: subject.title };
    case 'Case':
      return { href: casePath(subject), name: caseTitle(subject) };
    case 'Source':
      return { href: `/sources/${subject.slug}`, name: subject.title };
    case 'Release':
      return undefined;
    default:
      return 'subject' in subject
        ? {
            href: conceptPath(subject.subject),
            name: `${capitalised(subject.subject.name)} and ${subject.object.name}`,
          }
        : { href: conceptPath(subject), name: capitalised(subject.name) };
  }
}
