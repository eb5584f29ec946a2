import type { Incidence } from '../incidence.ts';
import type { Contender } from './contender.ts';

/** Ranks all conditions alike: what guessing is worth, exactly, since a tie is credited as a random order. */
export function randomOrder({ conditions }: Incidence): Contender {
  return { name: 'random order', score: () => new Float64Array(conditions.length) };
}
