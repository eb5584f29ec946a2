import { fieldLabel } from '../shape-form/field-label.ts';

/** Back or forth. */
export type Step = 'undo' | 'redo';

/** An event of a change set as the desk tells it. */
export interface ToldEvent {
  /** "Changed: the condition sciatica." */
  readonly sentence: string;
  readonly details: readonly { readonly path: string }[];
}

const VERBS = { undo: 'Taken back', redo: 'Made again' } as const;

/** What a step did, by the events that it made: "Taken back: name of the condition sciatica." */
export function stepWords(step: Step, events: readonly ToldEvent[]): string {
  if (events.length === 0) return `${VERBS[step]}.`;
  return `${VERBS[step]}: ${events.map((event) => eventWords(step, event)).join('; ')}.`;
}

function eventWords(step: Step, { sentence, details }: ToldEvent): string {
  const [, verb = '', what = sentence.replace(/\.$/, '')] = /^(\w+): (.*)\.$/s.exec(sentence) ?? [];
  const isGone = (verb === 'Removed') === (step === 'undo');
  if (verb === 'Removed' || verb === 'Added') return `${isGone ? 'adding' : 'removing'} ${what}`;
  const fields = [
    ...new Set(details.map(({ path }) => fieldLabel(path.split('.')[0] ?? path).toLowerCase())),
  ];
  return verb === 'Changed' && fields.length > 0 ? `${fields.join(', ')} of ${what}` : what;
}
