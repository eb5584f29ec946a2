import { unfitCharacter } from './unfit-character.ts';

/**
 * What is wrong with a text that somebody writes, to go on a sentence that begins with its name: longer than `most`, or with characters
 * that nobody sees; undefined when nothing is. Whether there is anything in it is not looked at.
 */
export function textProblem(text: string, most: number): string | undefined {
  if (text.length > most) return `may have at most ${most} characters, and has ${text.length}`;
  const unfit = unfitCharacter(text);
  return unfit && `must not hold characters that nobody sees: take out ${unfit}`;
}
