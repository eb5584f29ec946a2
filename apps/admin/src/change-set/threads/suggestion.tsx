'use client';

import {
  ApplySuggestionDocument,
  type ChangeThreadFragment,
  UndoLastEditDocument,
} from '../../desk-api/generated/graphql.ts';
import { RefusalAlert } from '../../desk-api/refusal-alert.tsx';
import { tellDone } from '../../told/tell-done.ts';
import { undoAtDesk } from '../../told/undo-at-desk.ts';
import { BUTTON_LOOK } from '../../ui/button-look.ts';
import { Moment } from '../../ui/moment.tsx';
import { useAct } from '../actions/use-act.ts';
import { ChangedPlace } from '../changes/changed-place.tsx';
import { suggestionRemark } from './suggestion-remark.ts';
import type { ThreadRights } from './thread-rights.ts';

type Comment = ChangeThreadFragment['comments'][number];

interface SuggestionProps {
  readonly commentId: string;
  readonly author: Comment['author'];
  readonly suggestion: NonNullable<Comment['suggestion']>;
  readonly rights: ThreadRights;
}

/** An edit that a comment suggests, as it would change the set now, and the button that puts it in. */
export function Suggestion({ commentId, author, suggestion, rights }: SuggestionProps) {
  const { act, isBusy, refusal } = useAct();
  const { appliedAt, appliedBy, problems, details } = suggestion;
  if (appliedAt !== null)
    return (
      <p className="text-sm text-ink-faint">
        The suggested edit was put in by {appliedBy?.name ?? 'somebody'} on <Moment at={appliedAt} />.
      </p>
    );
  const putIn = async () => {
    const done = await act(ApplySuggestionDocument, { commentId, ifHead: rights.head });
    if (!done) return;
    const taken = { changeSet: done.number, ifHead: done.head };
    tellDone({
      words: `What ${author.name} suggested is put in.`,
      undo: {
        run: () => undoAtDesk(UndoLastEditDocument, taken),
        undone: `What ${author.name} suggested is taken out again. Whoever became a contributor by it stays one.`,
      },
    });
  };
  const remark = suggestionRemark(author, rights);
  return (
    <div className="grid gap-2 rounded-md bg-sunken px-3 py-2">
      <p className="text-sm font-semibold">Suggested edit</p>
      <RefusalAlert refusal={refusal} />
      {problems.map((problem) => (
        <p key={problem} className="text-sm text-danger">
          {problem}
        </p>
      ))}
      {details.map((detail) => (
        <ChangedPlace key={`${detail.path} ${detail.sentence}`} detail={detail} />
      ))}
      {rights.mayEdit && problems.length === 0 ? (
        <p className="flex flex-wrap items-center gap-3">
          <button type="button" disabled={isBusy} onClick={putIn} className={BUTTON_LOOK}>
            Put it in
          </button>
          {remark === undefined ? null : <span className="text-sm text-ink-soft">{remark}</span>}
        </p>
      ) : null}
    </div>
  );
}
