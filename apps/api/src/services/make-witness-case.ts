import { type Case, canonicalJson, caseById, type Snapshot, witnessCase } from '@symptograph/core';
import type { Urgency } from '@symptograph/rules';
import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { BlockedError } from '../domain-error.ts';
import { editChangeSet, type SavedEdits } from './edit-change-set.ts';
import { layOver } from './lay-over.ts';
import { loadDraft } from './load-draft.ts';
import { witnessesOf, witnessWithKey } from './witnesses-of.ts';

/** Which witness of which change set becomes a case, and the head that whoever makes it has seen. */
export interface WitnessCaseToMake {
  readonly changeSet: number;
  readonly witnessKey: string;
  readonly ifHead: number;
  /** The level that whoever makes it says is right; that of before unless it is given. */
  readonly expected?: Urgency | null | undefined;
}

/** What the library's own cases may be used under. */
const LICENCE = 'CC-BY-4.0';

/**
 * Adds the case that a witness proposes to the change set, as an edit like others: it expects the level of before the change, until
 * somebody writes that the new one is right. Throws a BlockedError when a case stands for the witness already, one
 * that knows just the same expects another answer, none can be written by itself, or it is a new way to self-care and the level that is right
 * is not said.
 */
export async function makeWitnessCase(at: AtDesk, request: WitnessCaseToMake): Promise<SavedEdits> {
  allowed(at.viewer, 'EDIT_CHANGE_SET');
  const { desk } = at;
  const { changeSet, witnessKey, ifHead, expected } = request;
  const draft = await loadDraft(desk.database(), changeSet);
  allowed(at.viewer, 'EDIT_CHANGE_SET', draft);
  const over = await layOver(desk, draft);
  const found = await witnessesOf(desk, over);
  const { witness, caseIds, opposedIds } = witnessWithKey(found, witnessKey);
  if (!found.review || caseIds.length > 0) throw new BlockedError('A case stands for this witness already.');
  const made = witnessCase({
    review: found.review,
    witness,
    after: over.sides.after,
    id: desk.mintId('cas'),
    licence: LICENCE,
    expected: expected ?? undefined,
  });
  if (!made.ok) throw new BlockedError(made.error);
  refuseTwin(made.value, opposedIds, over.sides.after);
  const subject = JSON.parse(JSON.stringify(made.value)) as { readonly [field: string]: never };
  return editChangeSet(at, { changeSet, ifHead, edits: [{ kind: 'CREATE', subject }] });
}

/** Throws a BlockedError when a case tells just the same and expects something else: then that one is to be corrected. */
function refuseTwin(made: Case, opposedIds: readonly string[], after: Snapshot): void {
  const told = ({ findings }: Case) => canonicalJson(findings.map((each) => canonicalJson(each)).sort());
  const cases = opposedIds.flatMap((id) => caseById(after, id) ?? []);
  const twin = cases.find((each) => told(each) === told(made));
  if (!twin) return;
  throw new BlockedError(
    `The case ${twin.slug} knows just this, and the new answer is not among those that are right for it; if it is right, say so in the case.`,
  );
}
