'use client';

import type { Subject } from '@symptograph/core';
import { useState } from 'react';
import { MoreActions } from '../change-set/actions/more-actions.tsx';
import type { SubjectEditInput } from '../desk-api/generated/graphql.ts';
import type { Editing } from '../editing/use-editing.ts';
import { useNames } from '../naming/names.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { type SubjectAction, subjectActionsOf } from './subject-actions-of.ts';
import { titleOf } from './title-of.ts';

interface SubjectActionsProps {
  readonly id: string;
  readonly published: Subject | undefined;
  readonly editing: Editing;
}

const NAMES: Readonly<Record<SubjectAction, string>> = {
  DEPRECATE: 'Take out of use …',
  RESTORE: 'Take back into use',
  MERGE: 'Merge into another …',
  REMOVE: 'Remove …',
  DISCARD: 'Discard what this change set does to it',
};

type Asking = Extract<SubjectAction, 'DEPRECATE' | 'MERGE' | 'REMOVE'>;

/** What can be done to the subject as a whole, behind one button; each goes into the change set and can be undone. */
export function SubjectActions({ id, published, editing }: SubjectActionsProps) {
  const [asking, setAsking] = useState<Asking>();
  const drafted = editing.state.subjects.get(id);
  const act = (edit: SubjectEditInput, gone: readonly string[] = []) => {
    editing.run(edit, gone);
    void editing.saveNow();
  };
  const choose = (action: SubjectAction) => {
    if (action === 'RESTORE') act({ restore: { subjectId: id } });
    else if (action === 'DISCARD') act({ discard: { subjectId: id } });
    else setAsking(action);
  };
  return (
    <>
      <MoreActions
        actions={subjectActionsOf({ drafted, published }).map((action) => ({
          name: NAMES[action],
          onChoose: () => choose(action),
        }))}
      />
      {asking === undefined || drafted === undefined ? null : (
        <ActionDialog
          action={asking}
          subject={drafted}
          changeSet={editing.state.changeSet}
          onAct={act}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}

interface ActionDialogProps {
  readonly action: Asking;
  readonly subject: Subject;
  readonly changeSet: number | undefined;
  readonly onAct: (edit: SubjectEditInput, gone?: readonly string[]) => void;
  readonly onClose: () => void;
}

function ActionDialog({ action, subject, changeSet, onAct, onClose }: ActionDialogProps) {
  const { remember } = useNames();
  const common = { subjectId: subject.id, changeSet, onClose };
  const title = titleOf(subject);
  switch (action) {
    case 'DEPRECATE':
      return (
        <ReasonDialog
          {...common}
          title={`Take “${title}” out of use`}
          lead="It stays readable and its old links keep working; nothing new can name it."
          verb="Take out of use"
          other={{
            label: 'Replacement',
            hint: 'What to use instead, of the same kind. May be left empty.',
            isNeeded: false,
          }}
          onDo={({ reason, other }) => {
            if (other) remember(other.id, other.name);
            onAct({
              deprecate: { subjectId: subject.id, reason, ...(other && { replacedBy: other.id }) },
            });
          }}
        />
      );
    case 'MERGE':
      return (
        <ReasonDialog
          {...common}
          title={`Merge “${title}” into another`}
          lead="The other takes over its names, codes and statements, and all that names it names the other."
          verb="Merge"
          other={{ label: 'Into', hint: 'The one that stays, of the same kind.', isNeeded: true }}
          onDo={({ reason, other }) => {
            if (!other) return;
            remember(other.id, other.name);
            onAct({ merge: { subjectId: subject.id, into: other.id, reason } });
          }}
        />
      );
    case 'REMOVE':
      return (
        <ReasonDialog
          {...common}
          title={`Remove “${title}”`}
          lead="It is gone with the release that publishes this change set; the history keeps it."
          verb="Remove"
          onDo={({ reason }) => onAct({ remove: { subjectId: subject.id, reason } }, [subject.id])}
        />
      );
  }
}
