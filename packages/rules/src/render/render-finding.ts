import type { SpaceFact } from '../compile/fact-space.ts';
import type { FactLiteral } from '../vocabulary/vocabulary.ts';
import { joinWords } from './join-words.ts';
import type { Reading } from './reading.ts';
import { renderAmount } from './render-amount.ts';

/** Digits after the point that a converted threshold is shown with. */
const SHOWN_DIGITS = 2;

/** A literal in the short notation of witnesses: "+ calf pain", "- fever", "body temperature >= 101 °F". */
export function renderLiteral(literal: FactLiteral, reading: Reading): string {
  const label = reading.ofFact(literal.fact);
  if ('in' in literal) return valuesOf(label, literal.in);
  const { gte, lt, unit } = literal;
  const amount = (value: number) => renderAmount(Number(value.toFixed(SHOWN_DIGITS)), unit);
  if (gte !== undefined && lt !== undefined) return `${amount(gte)} <= ${label} < ${amount(lt)}`;
  if (gte !== undefined) return `${label} >= ${amount(gte)}`;
  return lt === undefined ? label : `${label} < ${amount(lt)}`;
}

/** What is known of one fact of a space, in the notation of witnesses; "? fever" when nothing is. */
export function renderKnownFact(known: SpaceFact, mask: number, reading: Reading): string {
  const { fact, values, full } = known;
  if ((mask & full) === full) return `? ${reading.ofFact(fact)}`;
  if (values)
    return renderLiteral({ fact, in: values.filter((_, place) => (mask & (1 << place)) !== 0) }, reading);
  const ranges = rangesOf(known, mask).map((range) => renderLiteral(range, reading));
  return joinWords(ranges, 'or');
}

function valuesOf(label: string, values: readonly (boolean | string)[]): string {
  const [only] = values;
  if (values.length === 1 && typeof only === 'boolean') return `${only ? '+' : '-'} ${label}`;
  return `${label} = ${joinWords(values.map(String), 'or')}`;
}

/** The regions of a mask as ranges, neighbours taken together. */
function rangesOf({ fact, cuts, unit = '1', size }: SpaceFact, mask: number): readonly FactLiteral[] {
  const has = (region: number) => region >= 0 && region < size && (mask & (1 << region)) !== 0;
  const regions = Array.from({ length: size }, (_, region) => region);
  const starts = regions.filter((region) => has(region) && !has(region - 1));
  const ends = regions.filter((region) => has(region) && !has(region + 1));
  return starts.map((start, place) => ({ fact, gte: cuts[start - 1], lt: cuts[ends[place] ?? size], unit }));
}
