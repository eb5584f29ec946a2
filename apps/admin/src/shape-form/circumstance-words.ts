import { type Qualifiers, qualifierPhrases, qualifiersShape } from '@symptograph/core';

/** The circumstances of a statement or finding in words, those that are not yet whole left out: `["sudden onset", "worse with walking"]`. */
export function circumstanceWords(qualifiers: unknown, nameOf: (id: string) => string): readonly string[] {
  return qualifierPhrases(wholeOf(qualifiers)).map(({ text, conceptIds }) =>
    conceptIds.length === 0 ? text : `${text} ${conceptIds.map(nameOf).join(' or ')}`,
  );
}

/** The slots that hold what they may hold. */
function wholeOf(qualifiers: unknown): Qualifiers {
  if (typeof qualifiers !== 'object' || qualifiers === null) return {};
  const whole = Object.entries(qualifiers).filter(
    ([slot, value]) => qualifiersShape.safeParse({ [slot]: value }).success,
  );
  return Object.fromEntries(whole) as Qualifiers;
}
