import type { Subject } from '@symptograph/core';
import { askDesk, type DeskRefusal } from '../desk-api/ask-desk.ts';
import {
  BeginChangeSetDocument,
  SaveEditsDocument,
  SessionViewerDocument,
  type SubjectEditInput,
} from '../desk-api/generated/graphql.ts';
import type { Sending, SendResult } from './edit-store.ts';
import { subjectsAsDrafted } from './subjects-as-drafted.ts';

/** The page that edits come from: what a change set is called that its first edit begins. */
export interface SendingPage {
  readonly title: string;
  /** Ids of what the page is about. */
  readonly roots: readonly string[];
}

/** Hands edits to the desk, in the name of who wrote them and nobody else, into a new change set when there is none yet. */
export async function sendEdits(
  { person, beginKey, changeSet, ifHead, ifRelease, edits }: Sending,
  { title, roots }: SendingPage,
): Promise<SendResult> {
  const stranger = person === undefined ? undefined : await unlessSignedIn(person);
  if (stranger) return stranger;
  if (changeSet !== undefined) return save({ changeSet, ifHead, ifRelease, edits }, roots);
  const begun = await askDesk(BeginChangeSetDocument, { input: { title, idempotencyKey: beginKey } });
  if (!begun.ok) return refused(begun.error);
  const made = begun.value.createChangeSet;
  if (made.__typename !== 'ChangeSet') return refusedBy(made);
  // What was written is written over what is published: an earlier request with this key may have saved something already.
  return save({ changeSet: made.number, ifHead: 0, ifRelease, edits }, roots);
}

/** Why nothing may be saved now; undefined when it is this person who is signed in. */
async function unlessSignedIn(person: string): Promise<SendResult | undefined> {
  const answer = await askDesk(SessionViewerDocument, {});
  if (!answer.ok) return refused(answer.error);
  const { viewer } = answer.value;
  return viewer?.id === person ? undefined : { kind: 'SIGNED_OUT', nowAs: viewer?.name };
}

interface Saving extends Pick<Sending, 'ifHead' | 'ifRelease' | 'edits'> {
  readonly changeSet: number;
}

async function save(
  { changeSet, ifHead, ifRelease, edits }: Saving,
  roots: readonly string[],
): Promise<SendResult> {
  const answer = await askDesk(SaveEditsDocument, {
    input: { changeSet, ifHead, ifRelease, edits: [...edits] },
  });
  if (!answer.ok) return refused(answer.error);
  const result = answer.value.editChangeSet;
  switch (result.__typename) {
    case 'ChangeSet': {
      const { head } = result;
      if (edits.some(reachesFar)) {
        const screen = await subjectsAsDrafted(changeSet, roots);
        if (screen.ok) return { kind: 'SAVED', changeSet, head, screen: screen.value };
      }
      if (head === ifHead + edits.length) return { kind: 'SAVED', changeSet, head };
      return { kind: 'SAVED', changeSet, head, subjects: await subjectsNow(changeSet, edits) };
    }
    case 'ConflictProblem':
      if (result.currentHead === null) return { kind: 'REFUSED', message: result.message, problems: [] };
      return {
        kind: 'CLASH',
        head: result.currentHead,
        release: result.currentRelease ?? ifRelease,
        clashes: result.versions.map(({ subjectId, current, yours }) => ({
          subjectId,
          theirs: current as Subject | null,
          mine: yours as Subject,
        })),
      };
    case 'InvalidInputProblem':
      return { kind: 'REFUSED', message: result.message, problems: result.problems };
    case 'BlockedProblem':
      return {
        kind: 'REFUSED',
        message: [result.message, ...result.obstacles.map(({ sentence }) => sentence)].join(' '),
        problems: [],
      };
    default:
      return refusedBy(result);
  }
}

/** Whether an edit changes more than it says: a merge redirects statements, a discard brings back what was published. */
function reachesFar({ deprecate, restore, merge, discard }: SubjectEditInput): boolean {
  return [deprecate, restore, merge, discard].some((edit) => edit !== undefined && edit !== null);
}

/** The subjects of some edits as a change set has them now; none when they cannot be read, and the screen stays as it is. */
async function subjectsNow(
  changeSet: number,
  edits: readonly SubjectEditInput[],
): Promise<readonly Subject[]> {
  const ids = edits.flatMap(({ update }) => (update ? [String(update.subjectId)] : []));
  const answer = await subjectsAsDrafted(changeSet, ids);
  return answer.ok ? answer.value : [];
}

function refusedBy({ code, message }: { readonly code: string; readonly message: string }): SendResult {
  return code === 'UNAUTHENTICATED' ? { kind: 'SIGNED_OUT' } : { kind: 'REFUSED', message, problems: [] };
}

function refused({ kind, message }: DeskRefusal): SendResult {
  return kind === 'REFUSED' ? { kind, message, problems: [] } : { kind };
}
