/** Words that end like plurals and are not, and medical words whose plural no rule makes. */
const SINGULARS: ReadonlyMap<string, string> = new Map([
  ...'diabetes herpes ascites feces tabes rabies scabies caries series species facies pancreas psoas atlas biceps triceps quadriceps forceps mumps rickets measles shingles hives lens aids sars mers'
    .split(' ')
    .map((word): [string, string] => [word, word]),
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['children', 'child'],
  ['women', 'woman'],
  ['men', 'man'],
  ['calves', 'calf'],
  ['vertebrae', 'vertebra'],
  ['bursae', 'bursa'],
  ['papulae', 'papula'],
  ['ganglia', 'ganglion'],
  ['bacteria', 'bacterium'],
  ['fungi', 'fungus'],
  ['thrombi', 'thrombus'],
  ['emboli', 'embolus'],
  ['bronchi', 'bronchus'],
  ['nuclei', 'nucleus'],
  ['viruses', 'virus'],
  ['sinuses', 'sinus'],
  ['fetuses', 'fetus'],
  ['calluses', 'callus'],
  ['crises', 'crisis'],
  ['metastases', 'metastasis'],
  ['paralyses', 'paralysis'],
]);

const SHORTEST_PLURAL = 4;
const LIKE_A_PLURAL = /(?:ss|us|is|os)$/;
const ACHES = /^(?:back|belly|body|ear|face|head|heart|stomach|tooth|tummy)?aches$/;

/**
 * The singular of a lower-case English word, or the word itself: ulcers is ulcer, biopsies biopsy, thromboses
 * thrombosis. Leaves alone what only looks like a plural (diabetes, pus, numbness, arthritis) and what holds a digit.
 */
export function singular(word: string): string {
  const known = SINGULARS.get(word);
  if (known !== undefined) return known;
  if (word.length < SHORTEST_PLURAL || !word.endsWith('s') || LIKE_A_PLURAL.test(word) || /\d/.test(word))
    return word;
  if (word.length >= 8 && word.endsWith('oses')) return `${word.slice(0, -2)}is`;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (!ACHES.test(word) && /(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
