'use client';

import {
  RebaseChangeSetDocument,
  ReviewChangeSetDocument,
  ScheduleChangeSetDocument,
  SubmitChangeSetDocument,
  UnscheduleChangeSetDocument,
} from '../../desk-api/generated/graphql.ts';
import { tellDone } from '../../told/tell-done.ts';
import { undoAtDesk } from '../../told/undo-at-desk.ts';
import type { ActedChangeSet } from './acted-change-set.ts';
import { rebasedWords } from './rebased-words.ts';
import { useAct } from './use-act.ts';
import { verdictDone } from './verdicts.ts';

/** What is done to a change set without asking for anything first; each tells what came of it. */
export function useImmediateActs({ number, headHash: ifHeadHash, publishAt }: ActedChangeSet) {
  const { act, ...state } = useAct();
  const submit = async () => {
    const done = await act(SubmitChangeSetDocument, { changeSet: number });
    if (!done) return;
    const waits = done.status === 'APPROVED' ? 'has all approvals that it needs' : 'waits for its reviewers';
    tellDone({ words: `CS-${number} is submitted and ${waits}.` });
  };
  const takeBack = async () => {
    const input = { changeSet: number, ifHeadHash, verdict: 'TAKE_BACK' as const };
    const done = await act(ReviewChangeSetDocument, { input });
    if (done) tellDone({ words: verdictDone('TAKE_BACK', number, done.status) });
  };
  const unschedule = async () => {
    if (!(await act(UnscheduleChangeSetDocument, { changeSet: number }))) return;
    const words = `CS-${number} is off the schedule.`;
    if (publishAt === null) return tellDone({ words });
    const run = () => undoAtDesk(ScheduleChangeSetDocument, { changeSet: number, publishAt });
    tellDone({ words, undo: { run, undone: `CS-${number} is scheduled as it was before.` } });
  };
  const rebase = async () => {
    const done = await act(RebaseChangeSetDocument, { changeSet: number });
    if (done) tellDone({ words: rebasedWords(done) });
  };
  return { submit, takeBack, unschedule, rebase, ...state };
}
