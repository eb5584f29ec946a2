import type { CompareExpression, IsExpression } from '../expression/expression.ts';
import { joinWords } from './join-words.ts';
import type { Reading } from './reading.ts';
import { renderAmount } from './render-amount.ts';

/** A fact as the subject of a clause: a label with a comma is closed by one. */
export function subjectOf(label: string): string {
  return label.includes(',') && !label.startsWith('“') ? `${label},` : label;
}

/** A clause on the values of a fact: "severity is mild or moderate", "severity is known to be other than mild". */
export function renderValues({ fact, in: values }: IsExpression, reading: Reading, negated: boolean): string {
  const words = values.map((value) =>
    typeof value === 'string' ? value : value ? 'present' : 'known to be absent',
  );
  const other = negated ? 'known to be other than ' : '';
  return `${subjectOf(reading.ofFact(fact))} is ${other}${joinWords(words, 'or')}`;
}

/** A clause on a measured value, in the unit of the source: "body temperature is at least 101 °F". */
export function renderComparison(
  { fact, gte, lt, unit }: CompareExpression,
  reading: Reading,
  negated: boolean,
): string {
  const subject = subjectOf(reading.ofFact(fact));
  if (gte !== undefined && lt !== undefined) {
    const range = `${gte} to below ${renderAmount(lt, unit)}`;
    return `${subject} is ${negated ? 'known to be outside' : 'in the range of'} ${range}`;
  }
  if (gte !== undefined) return `${subject} is ${negated ? 'below' : 'at least'} ${renderAmount(gte, unit)}`;
  if (lt !== undefined) return `${subject} is ${negated ? 'at least' : 'below'} ${renderAmount(lt, unit)}`;
  return `${subject} is ${negated ? 'no' : 'any'} amount in ${unit}`;
}
