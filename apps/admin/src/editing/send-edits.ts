import type { Subject } from '@symptograph/core';
import { askDesk, type DeskRefusal } from '../desk-api/ask-desk.ts';
import {
  BeginChangeSetDocument,
  SaveEditsDocument,
  type SubjectEditInput,
} from '../desk-api/generated/graphql.ts';
import type { Sending, SendResult } from './edit-store.ts';
import { subjectsAsDrafted } from './subjects-as-drafted.ts';

/** The page that edits come from: what a change set is called that its first edit begins, and a key so that a repeated request begins no second one. */
export interface SendingPage {
  readonly title: string;
  readonly idempotencyKey: string;
  /** Ids of what the page is about. */
  readonly roots: readonly string[];
}

/** Hands edits to the desk, into a new change set when there is none yet. */
export async function sendEdits(
  { changeSet, ifHead, ifRelease, edits }: Sending,
  { title, idempotencyKey, roots }: SendingPage,
): Promise<SendResult> {
  if (changeSet === undefined) {
    const begun = await askDesk(BeginChangeSetDocument, { input: { title, idempotencyKey } });
    if (!begun.ok) return refused(begun.error);
    const made = begun.value.createChangeSet;
    if (made.__typename !== 'ChangeSet') return { kind: 'REFUSED', message: made.message, problems: [] };
    return save({ changeSet: made.number, ifHead: made.head, ifRelease, edits }, roots);
  }
  return save({ changeSet, ifHead, ifRelease, edits }, roots);
}

async function save(
  { changeSet, ifHead, ifRelease, edits }: Sending & { readonly changeSet: number },
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
      return { kind: 'REFUSED', message: result.message, problems: [] };
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

function refused({ kind, message }: DeskRefusal): SendResult {
  return kind === 'REFUSED' ? { kind, message, problems: [] } : { kind };
}
