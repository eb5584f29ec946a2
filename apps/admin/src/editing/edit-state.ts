import type { Subject } from '@symptograph/core';
import type { SubjectEditInput } from '../desk-api/generated/graphql.ts';
import type { HeldText } from './held-text.ts';

/** A place of the graph that two people wrote at the same time. */
export interface Clash {
  readonly subjectId: string;
  /** As somebody else left it; null when it is gone. */
  readonly theirs: Subject | null;
  readonly mine: Subject;
}

/** What becomes of what was written. */
export type Saving =
  /** All of it is in the change set. */
  | { readonly kind: 'SAVED' }
  | { readonly kind: 'SAVING' }
  /** The desk does not answer; what was written is kept in this browser and sent once it does. */
  | { readonly kind: 'AWAY' }
  /** Nobody is signed in any more, or somebody else, whose name `nowAs` is: nothing is saved in their name. */
  | { readonly kind: 'SIGNED_OUT'; readonly nowAs?: string | undefined }
  /** Somebody else wrote at the same place: somebody has to choose. */
  | {
      readonly kind: 'CLASH';
      readonly clashes: readonly Clash[];
      readonly head: number;
      readonly release: number;
    }
  /** It cannot be saved as it is. */
  | { readonly kind: 'REFUSED'; readonly message: string; readonly problems: readonly FieldProblem[] };

export interface FieldProblem {
  /** As the desk names it: `edits.0.operations.1.name`. */
  readonly path: string;
  readonly message: string;
  /** It is saved all the same. */
  readonly isWarning?: boolean;
}

/** What is being edited, and how much of it the change set has. */
export interface EditState {
  /** Id of whoever writes. */
  readonly person: string;
  /** Names the beginning of a change set, so that a request that comes again, or from another window, begins no second one. */
  readonly beginKey: string;
  /** The change set that it goes into; undefined until the first edit begins one. */
  readonly changeSet: number | undefined;
  /** The last save that is known of. */
  readonly head: number;
  /** Number of the release over which the screen began, or that was looked at in a clash since. */
  readonly release: number;
  /** The subjects as they are on the screen, by id. */
  readonly subjects: ReadonlyMap<string, Subject>;
  /** The subjects as the change set has them, of those that the screen has otherwise; null for one that it has not. */
  readonly unsaved: ReadonlyMap<string, Subject | null>;
  /** Versions of subjects that were sent since the last save that is known of: nobody knows whether they arrived. */
  readonly sent: ReadonlyMap<string, readonly Subject[]>;
  /** Edits that are no change of fields, in order: removals, deprecations, merges. */
  readonly waiting: readonly SubjectEditInput[];
  /** What is typed and cannot be saved as it is, in the order in which it was. */
  readonly held: readonly HeldText[];
  readonly saving: Saving;
  /** Whether this browser has no room for what is unsaved, or lets nothing be kept: it is lost with the page. */
  readonly isUnkept?: boolean;
}
