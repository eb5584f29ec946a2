import { type Subject, sameContent } from '@symptograph/core';
import type { Clash, EditState } from './edit-state.ts';
import { layOver } from './lay-over.ts';

/** What is on the screen once the desk was asked, and where what is unsaved does not go together with it. */
export interface LaidUnder extends Pick<EditState, 'subjects' | 'unsaved'> {
  readonly clashes: readonly Clash[];
}

type Written = Pick<EditState, 'subjects' | 'unsaved' | 'sent'>;

/** Puts what the desk has under what is unsaved; what clashes stays as it was, for somebody to choose. */
export function layUnder(state: Written, fresh: readonly Subject[]): LaidUnder {
  const [subjects, unsaved] = [new Map(state.subjects), new Map(state.unsaved)];
  const clashes: Clash[] = [];
  for (const theirs of fresh) {
    const { id } = theirs;
    const [base, mine] = [unsaved.get(id), subjects.get(id)];
    if (base === undefined || mine === undefined) {
      subjects.set(id, theirs);
      unsaved.delete(id);
      continue;
    }
    const laid = layOver({ base, mine, theirs, sent: state.sent.get(id) ?? [] });
    if (laid === undefined) {
      clashes.push({ subjectId: id, theirs, mine });
      continue;
    }
    subjects.set(id, laid);
    if (sameContent(laid, theirs)) unsaved.delete(id);
    else unsaved.set(id, theirs);
  }
  return { subjects, unsaved, clashes };
}

/** Shows what the desk has and nothing else, with what is unsaved on top of it; what is gone while it was written clashes too. */
export function showAnew(state: Written, fresh: readonly Subject[]): LaidUnder {
  const kept = [...state.subjects].filter(([id]) => state.unsaved.has(id));
  const laid = layUnder({ ...state, subjects: new Map(kept) }, fresh);
  const there = new Set(fresh.map(({ id }) => id));
  const gone = kept.flatMap(([subjectId, mine]): readonly Clash[] =>
    state.unsaved.get(subjectId) === null || there.has(subjectId) ? [] : [{ subjectId, theirs: null, mine }],
  );
  return { ...laid, clashes: [...laid.clashes, ...gone] };
}
