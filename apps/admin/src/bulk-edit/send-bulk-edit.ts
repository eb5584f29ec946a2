import type { Subject } from '@symptograph/core';
import { actAtDesk } from '../desk-api/act-at-desk.ts';
import { askDesk, type DeskAnswer, type DeskRefusal } from '../desk-api/ask-desk.ts';
import {
  BeginChangeSetDocument,
  type EditChangeSetInput,
  EditedSubjectsDocument,
  SaveEditsDocument,
  type SaveEditsMutation,
  WithdrawChangeSetDocument,
} from '../desk-api/generated/graphql.ts';
import { type BulkEdit, editsOf } from './bulk-edit.ts';
import { refusalSentences } from './refusal-sentences.ts';
import type { Selection } from './selection.ts';

/** Into which change set an edit goes: one that is open, or a new draft; its key keeps a repeated request from beginning a second one. */
type BulkTarget =
  | { readonly kind: 'OPEN'; readonly number: number; readonly head: number }
  | {
      readonly kind: 'NEW';
      readonly title: string;
      readonly rationale: string;
      readonly idempotencyKey: string;
    };

/** What was done. */
export interface BulkDone {
  readonly changeSet: number;
  /** The head after it. */
  readonly head: number;
  /** How many concepts it changed. */
  readonly count: number;
}

/** Why nothing was done, in sentences. */
interface BulkRefusal {
  readonly sentences: readonly string[];
  /** Whether the desk answered; an edit that it did not answer may yet be there, and is sent again by the same key. */
  readonly isAnswered: boolean;
}

export type BulkOutcome =
  | { readonly ok: true; readonly value: BulkDone }
  | { readonly ok: false; readonly error: BulkRefusal };

/** What is done to whom, and where. */
interface BulkRequest {
  readonly edit: BulkEdit;
  readonly selection: Selection;
  readonly target: BulkTarget;
}

/** Does an edit to all that are selected, or to none of them. A draft that was begun for an edit that is refused is withdrawn. */
export async function sendBulkEdit({ edit, selection, target }: BulkRequest): Promise<BulkOutcome> {
  const ids = selection.map(({ id }) => id);
  const read = await askDesk(
    EditedSubjectsDocument,
    { ids, withStatements: false },
    target.kind === 'OPEN' ? target.number : undefined,
  );
  if (!read.ok) return unanswered(read.error);
  const documents = read.value.subjects.map(({ document }) => document as Subject);
  const edits = editsOf(edit, documents);
  if (edits.length === 0) return refused(['All of them are like that already; there is nothing to save.']);
  const set = target.kind === 'OPEN' ? target : await begun(target);
  if (!('number' in set)) return refused([set.message]);
  const done = { changeSet: set.number, count: edits.length };
  // Whatever is in a draft that this very request begins came by it, when its answer was lost.
  if (target.kind === 'NEW' && set.head > 0) return { ok: true, value: { ...done, head: set.head } };
  const ifRelease = read.value.release?.number ?? null;
  const saved = await save({ changeSet: set.number, ifHead: set.head, ifRelease, edits: [...edits] });
  if (!saved.ok) return unanswered(saved.error);
  const { value } = saved;
  if (value.__typename === 'ChangeSet') return { ok: true, value: { ...done, head: value.head } };
  if (target.kind === 'NEW') await withdraw(set.number);
  return refused(refusalSentences(value, { changeSet: set.number, edits, selection }));
}

type Begun = { readonly number: number; readonly head: number } | { readonly message: string };

async function begun(target: Extract<BulkTarget, { kind: 'NEW' }>): Promise<Begun> {
  const { kind: _, ...input } = target;
  const made = await actAtDesk(BeginChangeSetDocument, { input });
  return made.ok ? made.value : made.error;
}

async function save(input: EditChangeSetInput): Promise<DeskAnswer<SaveEditsMutation['editChangeSet']>> {
  const answer = await askDesk(SaveEditsDocument, { input });
  return answer.ok ? { ok: true, value: answer.value.editChangeSet } : answer;
}

async function withdraw(changeSet: number): Promise<void> {
  const reason = 'It is empty: the desk refused the edit that it was begun for.';
  await actAtDesk(WithdrawChangeSetDocument, { changeSet, reason });
}

function refused(sentences: readonly string[]): BulkOutcome {
  return { ok: false, error: { sentences, isAnswered: true } };
}

function unanswered({ kind, message }: DeskRefusal): BulkOutcome {
  return { ok: false, error: { sentences: [message], isAnswered: kind === 'REFUSED' } };
}
