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
 * it was counted. A threshold of a rule or criterion names none: any piece of its evidence will do.
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
  const all = isSource(subject) ? NONE : subject.evidence;
  const evidence = amount.evidence === undefined ? all : all.filter(({ id }) => id === amount.evidence);
  const isNamedInVain = amount.evidence !== undefined && evidence.length === 0;
  if (isNamedInVain || evidence.some((piece) => isCounted(snapshot, piece))) return NONE;
  const quotes = evidence.flatMap(({ quote }) => quote ?? []);
  const quoted = quotes.flatMap(numbersIn);
  const missing = amount.numbers.filter(([, value]) => !holdsNumber(quoted, value, amount.unit));
  return missing.map(([field, value]) => ({
    path: `${amount.path}.${field}`,
    sentence: `${nameOf(snapshot, subject)} gives the number ${value}, and ${lack(quotes)}; quote the passage that has the number, or give the source's word instead.`,
  }));
}

function lack(quotes: readonly string[]): string {
  if (quotes.length === 0) return 'its evidence has no quote';
  const named = quotes.map((quote) => `“${quote}”`).join(', ');
  return quotes.length === 1
    ? `the quote ${named} of its evidence does not hold it`
    : `none of the quotes ${named} of its evidence holds it`;
}

function isCounted(snapshot: Snapshot, { source, locator }: Evidence): boolean {
  return locator !== undefined && sourceById(snapshot, source)?.sourceKind === 'DATASET';
}
