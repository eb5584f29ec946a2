import { InvalidInputError } from '../domain-error.ts';

/** A title of a change set as it is kept; throws an InvalidInputError when it has not 1 to 200 characters. */
export function changeSetTitle(given: string): string {
  const title = given.trim();
  if (title !== '' && title.length <= 200) return title;
  throw new InvalidInputError([{ path: 'title', message: 'A title has 1 to 200 characters.' }]);
}
