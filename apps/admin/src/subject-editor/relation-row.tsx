'use client';

import { type Statement, statementKinds } from '@symptograph/core';
import { ChevronDown, ChevronRight, Trash2 } from 'lucide-react';
import { problemsOf } from '../editing/problems-of.ts';
import type { Editing } from '../editing/use-editing.ts';
import { useNames } from '../naming/names.tsx';
import { circumstanceWords } from '../shape-form/circumstance-words.ts';
import { Badge } from '../ui/badge.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { editPath } from './edit-path.ts';
import { repeatedBy } from './related-already.ts';
import { RepeatedNote } from './repeated-note.tsx';
import { fieldsOfStatement } from './shape-of-subject.ts';
import { SubjectForm } from './subject-form.tsx';

interface RelationRowProps {
  readonly statement: Statement;
  /** The concept whose page this is. */
  readonly conceptId: string;
  readonly editing: Editing;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Opens another statement. */
  readonly onOpen: (id: string) => void;
  readonly onRemove: (name: string) => void;
}

/** One statement about a concept: what it says and in which circumstances, and both with its evidence to write. */
export function RelationRow(props: RelationRowProps) {
  const { statement, conceptId, editing, isOpen, onToggle, onOpen, onRemove } = props;
  const { nameOf } = useNames();
  const otherId = statement.subject === conceptId ? statement.object : statement.subject;
  const other = nameOf(otherId);
  const { label, negatedLabel, inverseLabel } = statementKinds[statement.kind];
  const forward = statement.negated ? negatedLabel : label;
  const isHeld = editing.state.held.some(({ subjectId }) => subjectId === statement.id);
  const isWrong = isHeld || problemsOf(statement).length > 0;
  const twin = repeatedBy(statement, editing.state.subjects.values());
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  const circumstances = circumstanceWords(statement.qualifiers, nameOf).join(' · ');
  return (
    <li className="border-b border-line last:border-b-0">
      <div className="flex items-center gap-2">
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={onToggle}
          className="flex min-h-11 min-w-0 grow items-center gap-2 py-1.5 text-left text-sm hover:text-accent-strong"
        >
          <Chevron aria-hidden="true" size={16} className="shrink-0 text-ink-faint" />
          <span className="min-w-0">
            <span className="sr-only">{statement.subject === conceptId ? forward : inverseLabel} </span>
            <span className="font-semibold">{other}</span>
            {statement.negated ? (
              <>
                {' '}
                <Badge>not</Badge>
              </>
            ) : null}
            {circumstances === '' ? null : <span className="text-ink-soft"> · {circumstances}</span>}
          </span>
          <span className="ml-auto flex shrink-0 gap-2 text-xs text-ink-faint">
            {twin === undefined ? null : <Badge tone="warning">stated twice</Badge>}
            {isWrong ? <Badge tone="danger">to mend</Badge> : null}
            <span className={statement.evidence.length === 0 ? 'text-warning' : ''}>
              {statement.evidence.length === 0 ? 'no evidence' : `${statement.evidence.length} evidence`}
            </span>
          </span>
        </button>
        <button
          type="button"
          aria-label={`Remove: ${[other, circumstances].filter(Boolean).join(', ')}`}
          onClick={() => onRemove(other)}
          className="inline-flex size-10 shrink-0 items-center justify-center rounded-md text-ink-faint hover:text-danger"
        >
          <Trash2 aria-hidden="true" size={16} />
        </button>
      </div>
      {isOpen ? (
        <div className="grid gap-4 pb-4 pl-6">
          {twin === undefined ? null : (
            <RepeatedNote
              words={`${nameOf(statement.subject)} ${forward} ${nameOf(statement.object)}`}
              onOpen={() => onOpen(twin.id)}
            />
          )}
          <p className="text-sm">
            <TextLink href={editPath(otherId, editing.state.changeSet)}>Edit {other} itself</TextLink>
          </p>
          <SubjectForm subject={statement} parts={fieldsOfStatement(statement)} editing={editing} />
        </div>
      ) : null}
    </li>
  );
}
