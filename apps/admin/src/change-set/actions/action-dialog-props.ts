import type { DoneTold } from '../../told/tell-done.ts';
import type { ActedChangeSet } from './acted-change-set.ts';

/** What each of the dialogs of a change set is about, and what becomes of it. */
export interface ActionDialogProps {
  readonly changeSet: ActedChangeSet;
  readonly onClose: () => void;
  /** It was done: what is to be told of it. */
  readonly onDone: (told: DoneTold) => void;
}
