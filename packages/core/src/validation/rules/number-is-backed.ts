import type { Subject } from '../../graph/graph-document.ts';
import { sourceById } from '../../graph/read.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { isSource } from '../../graph/subject-type.ts';
import type { Evidence } from '../../vocabulary/evidence.ts';
import { statementsAndMentions } from '../dependents.ts';
import { nameOf } from '../naming.ts';
import { holdsNumber } from '../numbers/holds-number.ts';
import { numbersIn } from '../numbers/numbers-in.ts';
import { type Amount, amountsOf } from '../parts/amounts.ts';
import { defineRule, NONE, type Problem } from '../rule.ts';

/**
 * A number stands in the quote of the evidence that its amount names, or comes from a data set whose locator says how
 * it was counted.
 */
export const numberIsBacked = defineRule({
  code: 'NUMBER_NOT_BACKED',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems(snapshot, subject) {
    const amounts = amountsOf(subject).filter(({ numbers }) => numbers.length > 0);
    return amounts.length === 0 ? NONE : amounts.flatMap((amount) => unbacked(snapshot, subject, amount));
  },
  dependents: statementsAndMentions,
});

function unbacked(snapshot: Snapshot, subject: Subject, amount: Amount): readonly Problem[] {
  const evidence = isSource(subject) ? undefined : subject.evidence.find(({ id }) => id === amount.evidence);
  if (!evidence || isCounted(snapshot, evidence)) return NONE;
  const { quote } = evidence;
  const quoted = quote === undefined ? NONE : numbersIn(quote);
  const missing = amount.numbers.filter(([, value]) => !holdsNumber(quoted, value, amount.unit));
  return missing.map(([field, value]) => ({
    path: `${amount.path}.${field}`,
    sentence: `${nameOf(snapshot, subject)} gives the number ${value}, and ${quote === undefined ? 'its evidence has no quote' : `the quote “${quote}” of its evidence does not hold it`}; quote the passage that has the number, or give the source's word instead.`,
  }));
}

function isCounted(snapshot: Snapshot, { source, locator }: Evidence): boolean {
  return locator !== undefined && sourceById(snapshot, source)?.sourceKind === 'DATASET';
}
