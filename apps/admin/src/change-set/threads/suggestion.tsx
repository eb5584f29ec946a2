'use client';

import { ApplySuggestionDocument, type ChangeThreadFragment } from '../../desk-api/generated/graphql.ts';
import { Alert } from '../../ui/alert.tsx';
import { BUTTON_LOOK } from '../../ui/button-look.ts';
import { Moment } from '../../ui/moment.tsx';
import { useAct } from '../actions/use-act.ts';
import { ChangedPlace } from '../changes/changed-place.tsx';
import type { ThreadRights } from './thread-rights.ts';

interface SuggestionProps {
  readonly commentId: string;
  readonly suggestion: NonNullable<ChangeThreadFragment['comments'][number]['suggestion']>;
  readonly rights: ThreadRights;
}

/** An edit that a comment suggests, as it would change the set now, and the button that puts it in. */
export function Suggestion({ commentId, suggestion, rights }: SuggestionProps) {
  const { act, isBusy, refusal } = useAct();
  const { appliedAt, appliedBy, problems, details } = suggestion;
  if (appliedAt !== null)
    return (
      <p className="text-sm text-ink-faint">
        The suggested edit was put in by {appliedBy?.name ?? 'somebody'} on <Moment at={appliedAt} />.
      </p>
    );
  return (
    <div className="grid gap-2 rounded-md bg-sunken px-3 py-2">
      <p className="text-sm font-semibold">Suggested edit</p>
      {refusal === undefined ? null : <Alert>{refusal.message}</Alert>}
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
          <button
            type="button"
            disabled={isBusy}
            onClick={() => act(ApplySuggestionDocument, { commentId, ifHead: rights.head })}
            className={BUTTON_LOOK}
          >
            Put it in
          </button>
          <span className="text-sm text-ink-faint">It makes you a contributor, who cannot approve.</span>
        </p>
      ) : null}
    </div>
  );
}
