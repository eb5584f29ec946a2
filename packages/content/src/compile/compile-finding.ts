import type { FindingState } from '@symptograph/core';
import { type Fields, isFields } from '../plain.ts';
import { type Spot, under } from '../read/spot.ts';
import type { CompileContext } from './compile-context.ts';
import {
  compileFact,
  compileFactConcept,
  FACT_KINDS,
  FINDING_KINDS,
  MEASURED_KINDS,
} from './compile-fact.ts';

const STATES = {
  present: 'PRESENT',
  absent: 'ABSENT',
  unknown: 'UNKNOWN',
} as const satisfies Readonly<Record<string, FindingState>>;

/** What a case says of its person, in core's form, from a well-formed finding of a pack. */
export function compileFinding(value: unknown, spot: Spot, context: CompileContext): Fields {
  const fields = isFields(value) ? value : { present: value };
  const { measured, ...amount } = fields;
  if (measured !== undefined) {
    const at = under(spot, 'measured');
    return { concept: compileFactConcept(measured, at, { kinds: MEASURED_KINDS, context }), ...amount };
  }
  const key = (['absent', 'unknown'] as const).find((state) => state in fields) ?? 'present';
  const kinds = key === 'unknown' ? FINDING_KINDS : FACT_KINDS;
  return { ...compileFact({ key, value, kinds }, spot, context), state: STATES[key] };
}
