import type {
  ChangeAction,
  ChangeThreadFragment,
  PlaceOfChangeFragment,
} from '../../desk-api/generated/graphql.ts';
import type { Suggestible } from '../threads/suggestible.ts';

/** A place that changes, and for what of it something else can be suggested. */
export interface ViewedPlace extends PlaceOfChangeFragment {
  readonly suggestible?: Suggestible | undefined;
}

/** One change of a change set as its page shows it. */
export interface ChangeView {
  readonly subjectId: string;
  /** What kind of thing changes: "Symptom". */
  readonly kind: string;
  readonly label: string;
  readonly action: ChangeAction;
  readonly sentence: string;
  /** Why, where a reason was asked for. */
  readonly reason: string | null;
  readonly details: readonly ViewedPlace[];
  readonly patchHash: string;
  /** Whether the person who is signed in marked it as viewed, as it is now. */
  readonly isViewed: boolean;
  /** What is said about it. */
  readonly threads: readonly ChangeThreadFragment[];
}

/** Changes of one kind of thing, as the list beside them has it. */
export interface ChangeGroup {
  /** "Symptoms". */
  readonly name: string;
  readonly changes: readonly ChangeView[];
}

/** The address of a change on its page. */
export function changeAnchor(subjectId: string): string {
  return `change-${subjectId}`;
}
