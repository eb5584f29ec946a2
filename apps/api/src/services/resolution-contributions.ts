import {
  applyOperations,
  type Change,
  type ChangesById,
  type Conflict,
  type Operation,
  patchBetween,
  type RebaseRequest,
  type Resolution,
  rebase,
  type SubjectEdit,
} from '@symptograph/core';
import { InvalidInputError } from '../domain-error.ts';

/** What a rebase starts from, without how conflicts were settled. */
export type RebaseSides = Omit<RebaseRequest, 'resolutions'>;

/** A conflict, and how it is to be settled. */
export interface Settling {
  readonly sides: RebaseSides;
  /** How others were settled before. */
  readonly resolutions: readonly Resolution[];
  readonly conflict: Conflict;
  readonly resolution: Resolution;
}

/** What a resolution makes of a subject, against what it would be had the set kept what it wants. */
export interface Contribution {
  readonly subjectId: string;
  readonly before: Change | null;
  readonly after: Change | null;
  /** The same as an edit. */
  readonly edit: SubjectEdit;
}

/**
 * What a resolution itself changes in a draft: the draft with it beside the draft that keeps what the set wants, on what is published
 * now and with all other open conflicts kept in both. Empty when the resolution keeps it too. Throws an InvalidInputError when a value of
 * its own cannot stand at the place of the conflict.
 */
export function contributionsOf(settling: Settling): readonly Contribution[] {
  refuseMisfit(settling);
  const { conflict, resolution } = settling;
  const keeps = conflict.choices.includes('OURS')
    ? ([{ key: conflict.key, choice: 'OURS' }] as const)
    : ([] as const);
  const kept = settledOtherwise(settling, keeps);
  const chosen = settledOtherwise(settling, [resolution]);
  const ids = new Set([...kept.keys(), ...chosen.keys()]);
  return [...ids]
    .filter((id) => kept.get(id)?.patchHash !== chosen.get(id)?.patchHash)
    .map((subjectId) => {
      const [before, after] = [kept.get(subjectId) ?? null, chosen.get(subjectId) ?? null];
      return { subjectId, before, after, edit: editBetween(subjectId, before, after) };
    });
}

/** Settling one conflict may bring another to light. */
const MOST_ROUNDS = 10;

/** The changes with this conflict settled in a way, and every other open one by what the set wants. */
function settledOtherwise(
  { sides, resolutions, conflict }: Settling,
  own: readonly Resolution[],
): ChangesById {
  const all = [...resolutions, ...own];
  for (let round = 1; ; round += 1) {
    const { changes, conflicts } = rebase({ ...sides, resolutions: all });
    const others = conflicts.filter(({ key, choices }) => key !== conflict.key && choices.includes('OURS'));
    if (others.length === 0 || round === MOST_ROUNDS) return changes;
    all.push(...others.map(({ key }) => ({ key, choice: 'OURS' as const })));
  }
}

type SetOperation = Extract<Operation, { op: 'set' }>;
type Creation = Extract<SubjectEdit, { kind: 'CREATE' }>;

function editBetween(subjectId: string, before: Change | null, after: Change | null): SubjectEdit {
  if (!after) return { kind: 'DISCARD', subjectId };
  const was = before ? before.draft : after.base;
  if (!after.draft) return { kind: 'REMOVE', subjectId, reason: after.reason ?? 'A conflict was resolved.' };
  if (!was) return { kind: 'CREATE', subject: after.draft as unknown as Creation['subject'] };
  return { kind: 'UPDATE', subjectId, operations: [...patchBetween(was, after.draft)] };
}

/** Throws an InvalidInputError when a value of one’s own cannot stand at the place of a conflict. */
function refuseMisfit({ sides, conflict, resolution }: Settling): void {
  const { subjectId, path } = conflict;
  const draft = sides.changes.get(subjectId)?.draft;
  if (resolution.choice !== 'CUSTOM' || path === '' || !draft) return;
  const { value = null } = resolution;
  const made = applyOperations(draft, [
    value === null ? { op: 'unset', path } : { op: 'set', path, value: value as SetOperation['value'] },
  ]);
  if (made.ok) return;
  const [first, ...more] = made.error.map(({ sentence: message }) => ({ path: 'value', message }));
  if (first) throw new InvalidInputError([first, ...more]);
}
