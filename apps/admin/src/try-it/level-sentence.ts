import { urgency } from '@symptograph/core';
import type { TryAnswer } from './try-rules.ts';

/** The levels of an answer as one sentence, to be read out when they change. */
export function levelSentence({
  floor,
  ceiling,
  isReassuring,
}: Pick<TryAnswer, 'floor' | 'ceiling' | 'isReassuring'>): string {
  const open = `“${urgency.terms[ceiling].label}” cannot be excluded yet`;
  if (floor === 'NONE')
    return ceiling === 'NONE'
      ? 'No rule says how urgent this is, which does not mean that all is well.'
      : `No rule speaks yet; ${open}.`;
  if (floor === 'SELF_CARE' && !isReassuring) return `Not settled yet: ${open}.`;
  const established = `The rules answer “${urgency.terms[floor].label}”`;
  return floor === ceiling ? `${established}; nothing more urgent is open.` : `${established}; ${open}.`;
}
