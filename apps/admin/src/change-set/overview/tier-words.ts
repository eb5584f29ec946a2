/** How far wrong content of a tier could do harm, in words, by tier. */
export const TIER_WORDS: Readonly<Record<number, { readonly name: string; readonly means: string }>> = {
  0: { name: 'wording', means: 'Only words change: names, summaries, how something is told.' },
  1: { name: 'data', means: 'Data changes that advises nobody by itself, such as codes and sources.' },
  2: {
    name: 'relations and advice',
    means: 'It changes what is linked to what, or what people are advised.',
  },
  3: { name: 'doses and contraindications', means: 'It changes doses or what somebody must not take.' },
};
