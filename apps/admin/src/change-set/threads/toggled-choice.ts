import { linesOf, type Suggestible } from './suggestible.ts';

/**
 * The text of ticked choices once one of them is ticked or no more. They are in the order in which they stood before, the others after
 * them in the order of the list, so that what is ticked again is no change.
 */
export function toggledChoice(
  { choices, written }: Pick<Suggestible, 'choices' | 'written'>,
  text: string,
  toggled: string,
): string {
  const ticked = new Set(linesOf(text));
  if (!ticked.delete(toggled)) ticked.add(toggled);
  const inOrder = new Set([...linesOf(written), ...choices.map(({ value }) => value), ...ticked]);
  return [...inOrder].filter((value) => ticked.has(value)).join('\n');
}
