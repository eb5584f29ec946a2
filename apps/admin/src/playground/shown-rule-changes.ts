import {
  type Expression,
  type ExpressionChange,
  type Reading,
  type RuleChange,
  readingOf,
  renderCondition,
} from '@symptograph/rules';
import type { ClientBook } from '../rule-book/client-book.ts';
import type { ShownPartChange, ShownRuleChange } from './proved-change.ts';

/** Rules that differ with the parts of their conditions that do, in English. */
export function shownRuleChanges(
  changes: readonly RuleChange[],
  { set, vocabulary }: Pick<ClientBook, 'set' | 'vocabulary'>,
): readonly ShownRuleChange[] {
  const reading = readingOf(vocabulary, set.criteria);
  return changes.map(({ id, kind, before, after, condition }) => ({
    id,
    kind,
    title: (after ?? before)?.title ?? id,
    condition: condition.map((change) => shownChange(change, reading)),
  }));
}

function shownChange(change: ExpressionChange, reading: Reading): ShownPartChange {
  const words = (part: Expression) => renderCondition(part, reading);
  return {
    kind: change.kind,
    path: change.path,
    before: change.kind === 'ADDED' ? undefined : words(change.before),
    after: change.kind === 'REMOVED' ? undefined : words(change.after),
  };
}
