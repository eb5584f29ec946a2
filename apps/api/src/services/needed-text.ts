import { InvalidInputError } from '../domain-error.ts';

/** The most characters that a text which people write at the desk may have. */
const MOST = 10_000;

/** A text that has to say something, without blanks around it; throws an InvalidInputError that names the field when it does not. */
export function neededText(field: string, given: string): string {
  const text = given.trim();
  if (text !== '' && text.length <= MOST) return text;
  const message = text === '' ? `Write something as ${field}.` : `The ${field} may have ${MOST} characters.`;
  throw new InvalidInputError([{ path: field, message }]);
}
