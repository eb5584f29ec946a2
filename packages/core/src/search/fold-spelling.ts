/** British spellings and what they are read as, in the order in which they are tried; each stands for a root, not for letters. */
const BRITISH_TO_AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/haem/, 'hem'],
  [/aemi/, 'emi'],
  [/paed/, 'ped'],
  [/aesth/, 'esth'],
  [/^aeti/, 'eti'],
  [/^faec/, 'fec'],
  [/^(ap|)caec/, '$1cec'],
  [/^caes/, 'ces'],
  [/gynae/, 'gyne'],
  [/^naev/, 'nev'],
  [/praev/, 'prev'],
  [/oede/, 'ede'],
  [/oeso/, 'eso'],
  [/oestr/, 'estr'],
  [/^foet/, 'fet'],
  [/^coel/, 'cel'],
  [/rhoe/, 'rhe'],
  [/pnoe/, 'pne'],
  [/amoeb/, 'ameb'],
  [/homoeo/, 'homeo'],
  [/manoeuv(?:re|er)/, 'maneuver'],
  [/maneuvre/, 'maneuver'],
  [/(tum|col|hum|od|lab|behavi|fav|vap|rig|rum|vig|flav)our/, '$1or'],
  [/([iy])z([aei])/, '$1s$2'],
  [/^leuc/, 'leuk'],
  [/sulph/, 'sulf'],
  [/^(cen|fib|goi|li|me|millime|centime)tre/, '$1ter'],
  [/^fibre/, 'fiber'],
  [/^grey/, 'gray'],
  [/^moul([dt])/, 'mol$1'],
  [/distention/, 'distension'],
  [/^travell/, 'travel'],
  [/^ageing/, 'aging'],
  [/^pyjama/, 'pajama'],
];

/** What every word with a British spelling holds: most words are told by it to need no second look. */
const MAY_BE_BRITISH = /ae|oe|our|[iy]z|leuc|sulph|tre|fibr|grey|moul|tention|travell|ageing|pyj|maneuvre/;

/**
 * A lower-case word with British and American spellings made one: oedema is edema, haemorrhage hemorrhage, localize
 * localise. Folds roots that are known to be spelt both ways, so that toe, poem, hour and aerobic stay what they are.
 */
export function foldSpelling(word: string): string {
  if (!MAY_BE_BRITISH.test(word)) return word;
  let folded = word;
  for (const [pattern, replacement] of BRITISH_TO_AMERICAN) folded = folded.replace(pattern, replacement);
  return folded;
}
