import { setField } from '../approved-set.ts';
import { editSet, readSet } from '../desk-requests.ts';
import type { AskDesk } from '../start-desk.ts';

/** An edit of a name that was acknowledged. */
export interface Saved {
  readonly changeSet: number;
  /** The head that whoever edited had seen, and the one that they were told then. */
  readonly ifHead: number;
  readonly head: number;
  readonly subjectId: string;
  readonly name: string;
}

/** What a writer is to do next: a name for a subject in a set, on the head that it saw last or on the newest. */
export interface Step {
  readonly changeSet: number;
  readonly subjectId: string;
  readonly name: string;
  readonly looksFirst: boolean;
}

/** Somebody who edits again and again and remembers what they saw. */
export interface Writer {
  /** What was saved, or the code of why nothing was. */
  readonly edit: (step: Step) => Promise<Saved | string>;
}

/** A writer who asks in somebody's name. */
export function createWriter(ask: AskDesk): Writer {
  const seen = new Map<number, number>();
  return {
    edit: async ({ changeSet, subjectId, name, looksFirst }) => {
      if (looksFirst || !seen.has(changeSet)) seen.set(changeSet, (await readSet(ask, changeSet)).head);
      const ifHead = seen.get(changeSet) ?? 0;
      const answer = await editSet(ask, { changeSet, ifHead }, [setField(subjectId, 'name', name)]);
      if (answer.code === undefined) {
        seen.set(changeSet, answer.head);
        return { changeSet, ifHead, head: answer.head, subjectId, name };
      }
      if (answer.code === 'CONFLICT') seen.set(changeSet, answer.currentHead);
      return String(answer.code);
    },
  };
}
