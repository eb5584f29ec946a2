import { capitalised } from '../concepts/capitalised.ts';

/** The address of the case library. */
export const CASES_PATH = '/cases';

interface NamedBySlug {
  readonly slug: string;
}

/** The address of a case's page: `/cases/ache-after-a-long-flight`. */
export function casePath({ slug }: NamedBySlug): string {
  return `${CASES_PATH}/${slug}`;
}

/** What a case is called: the words of its slug. */
export function caseTitle({ slug }: NamedBySlug): string {
  return capitalised(slug.replaceAll('-', ' '));
}
