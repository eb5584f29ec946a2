import type { RuleLogic } from '@symptograph/rules';
import { useMemo, useState } from 'react';
import type { BookDraft } from './drafted-book.ts';
import { historyOf, redo, step, undo } from './history.ts';

/** A draft as it is worked on, and what can be done to it. */
export interface DraftEditing {
  readonly draft: BookDraft & { readonly rules: readonly RuleLogic[] };
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly isChanged: boolean;
  readonly change: (place: number, rule: RuleLogic) => void;
  /** Puts a copy of a rule behind it, so that one rule becomes two. */
  readonly split: (place: number) => void;
  readonly remove: (place: number) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly reset: () => void;
}

/** Keeps the draft of a published rule with the steps back and forth. */
export function useDraft(published: RuleLogic): DraftEditing {
  const [history, setHistory] = useState(() => historyOf<readonly RuleLogic[]>([published]));
  const rules = history.present;
  const draft = useMemo(() => ({ id: published.id, rules }), [published, rules]);
  const edit = (change: (now: readonly RuleLogic[]) => readonly RuleLogic[]) =>
    setHistory((now) => step(now, change(now.present)));
  return {
    draft,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    isChanged: rules.length !== 1 || rules[0] !== published,
    change: (place, rule) => edit((now) => now.with(place, rule)),
    split: (place) => edit((now) => withCopy(now, place)),
    remove: (place) => edit((now) => now.toSpliced(place, 1)),
    undo: () => setHistory(undo),
    redo: () => setHistory(redo),
    reset: () => edit(() => [published]),
  };
}

/** Rules with a copy of one behind it, under an id and a title of its own. */
function withCopy(rules: readonly RuleLogic[], place: number): readonly RuleLogic[] {
  const rule = rules[place];
  if (rule === undefined) return rules;
  const taken = new Set(rules.map(({ id }) => id));
  let count = 2;
  while (taken.has(`${rules[0]?.id}-${count}`)) count += 1;
  const copy = { ...rule, id: `${rules[0]?.id}-${count}`, title: `${rule.title} (part ${count})` };
  return rules.toSpliced(place + 1, 0, copy);
}
