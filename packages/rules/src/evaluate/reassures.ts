import { urgencyRank } from '../rule/urgency.ts';
import type { Evaluation } from './evaluation.ts';

/** Whether self-care may be shown: a rule advises it, and nothing more urgent than ROUTINE is left open. NONE never reassures. */
export function reassures({ floor, ceiling }: Pick<Evaluation, 'floor' | 'ceiling'>): boolean {
  return floor === 'SELF_CARE' && urgencyRank(ceiling) <= urgencyRank('ROUTINE');
}
