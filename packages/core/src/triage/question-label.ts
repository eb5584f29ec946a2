import type { QuestionKind } from '@symptograph/rules';

/** A question in English about facts by their labels. A no to it makes all of them absent. */
export function questionLabel(kind: QuestionKind, labels: readonly string[]): string {
  const [first = '', ...others] = labels;
  if (kind === 'MEASURE') return `What is the ${first}?`;
  return others.length === 0
    ? `Does this apply: ${first}?`
    : `Does any of these apply: ${labels.join('; ')}?`;
}
