import { askDesk } from '../desk-api/ask-desk.ts';
import {
  EditsToldDocument,
  RedoLastEditDocument,
  UndoLastEditDocument,
} from '../desk-api/generated/graphql.ts';
import { type Step, stepWords } from './step-words.ts';
import { redoStep, type StepEvent, undoStep } from './steps-of.ts';
import type { Editing } from './use-editing.ts';

/** What came of a step back or forth. */
export type StepTaken =
  | { readonly kind: 'TAKEN'; readonly words: string }
  | { readonly kind: 'NOTHING' }
  /** What it would have done is not on this page; it was left alone. */
  | { readonly kind: 'ELSEWHERE' }
  | { readonly kind: 'REFUSED'; readonly message: string };

type Steppable = Pick<Editing, 'now' | 'saveNow' | 'look' | 'wasHere'>;

const STEPS = { undo: undoStep, redo: redoStep } as const;

/** What may be taken back or made again: what the page shows, everything, or only what was done to one subject last. */
export type StepScope = 'PAGE' | 'ANYWHERE' | { readonly subjectId: string };

/** Takes one step of one's own back or forth, after saving what is unsaved, and shows what it left. */
export async function takeStep(
  step: Step,
  editing: Steppable,
  scope: StepScope = 'PAGE',
): Promise<StepTaken> {
  const { now, saveNow, look, wasHere } = editing;
  await saveNow();
  const { changeSet, person } = now();
  if (changeSet === undefined) return { kind: 'NOTHING' };
  const seen = await look();
  if (seen.kind !== 'SEEN') return { kind: 'REFUSED', message: NOT_SEEN[seen.kind] };
  const edits = STEPS[step](seen.events, person);
  if (edits.some(({ subjectId }) => !wasHere(subjectId)) && scope === 'PAGE') return { kind: 'ELSEWHERE' };
  if (typeof scope === 'object' && edits[0]?.subjectId !== scope.subjectId)
    return { kind: 'REFUSED', message: 'You edited something else since; undo that first.' };
  const refusal = await takeAll(step, edits, { changeSet, head: now().head });
  if (edits.length === 0) return { kind: 'NOTHING' };
  await look();
  return refusal === undefined
    ? { kind: 'TAKEN', words: await wordsOf(step, changeSet, edits.length) }
    : { kind: 'REFUSED', message: refusal };
}

const NOT_SEEN = {
  AWAY: 'The desk does not answer, so nothing was taken back or made again.',
  SIGNED_OUT: 'You are signed out, so nothing was taken back or made again.',
  REFUSED: 'The desk did not say what there is to take back.',
} as const;

/** Why it came to an end before all was done, if it did. */
async function takeAll(
  step: Step,
  edits: readonly StepEvent[],
  { changeSet, head }: { readonly changeSet: number; readonly head: number },
): Promise<string | undefined> {
  let ifHead = head;
  for (const _edit of edits) {
    const done = await askStep(step, changeSet, ifHead);
    if (typeof done === 'string') return done;
    ifHead = done;
  }
  return undefined;
}

/** The head after the step, or why it was not taken. */
async function askStep(step: Step, changeSet: number, ifHead: number): Promise<number | string> {
  if (step === 'undo') {
    const answer = await askDesk(UndoLastEditDocument, { changeSet, ifHead });
    return answer.ok ? headOf(answer.value.undoEdit) : answer.error.message;
  }
  const answer = await askDesk(RedoLastEditDocument, { changeSet, ifHead });
  return answer.ok ? headOf(answer.value.redoEdit) : answer.error.message;
}

function headOf(result: { readonly head: number } | { readonly message: string }): number | string {
  return 'head' in result ? result.head : result.message;
}

async function wordsOf(step: Step, changeSet: number, first: number): Promise<string> {
  const answer = await askDesk(EditsToldDocument, { changeSet, first }, changeSet);
  return stepWords(step, (answer.ok && answer.value.changeSet?.events.nodes) || []);
}
