import {
  type CriterionLogic,
  type Expression,
  type ExpressionChange,
  type Reading,
  type RuleChange,
  readingOf,
  renderCondition,
  structuralDiff,
} from '@symptograph/rules';
import type { ClientBook } from '../rule-book/client-book.ts';
import type { BookDraft } from './drafted-book.ts';
import type { ShownLogicChange, ShownPartChange } from './proved-change.ts';

interface Drafted {
  readonly book: Pick<ClientBook, 'set' | 'vocabulary'>;
  readonly draft: BookDraft;
}

/** A drafted criterion that differs, and rules that do, with the parts of their own conditions that differ, in English. */
export function shownLogicChanges(
  changes: readonly RuleChange[],
  { book: { set, vocabulary }, draft }: Drafted,
): readonly ShownLogicChange[] {
  const reading = readingOf(vocabulary, set.criteria);
  const criteria = (draft.criteria ?? []).flatMap((after) => criterionChange(after, set.criteria));
  return [...criteria, ...changes.map((change) => ({ ...change, of: 'RULE' as const }))].map(
    ({ id, of, kind, before, after, condition }) => ({
      id,
      of,
      kind,
      title: (after ?? before)?.title ?? id,
      condition: condition.map((change) => shownChange(change, reading)),
    }),
  );
}

function criterionChange(after: CriterionLogic, published: readonly CriterionLogic[]) {
  const before = published.find(({ id }) => id === after.id);
  const condition = before ? structuralDiff(before.when, after.when) : [];
  const kind = before ? ('CHANGED' as const) : ('ADDED' as const);
  if (before && condition.length === 0) return [];
  return [{ id: after.id, of: 'CRITERION' as const, kind, before, after, condition }];
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
