import { createContext, type ReactNode, use } from 'react';
import type { FieldProblem } from '../editing/edit-state.ts';

/** One thing that a reference can be set to. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name. */
  readonly remark?: string | undefined;
}

/** What something new is asked for, before it is made. */
interface OfferAsked {
  /** Takes what was made, or what there was already. */
  readonly onMade: (candidate: Candidate) => void;
  readonly onClose: () => void;
}

/** Something new that a reference can be set to once it is made: at once, or by what is asked for first. */
export type Offer =
  /** "New condition, injury: “torn calf”" */
  | { readonly name: string; readonly make: () => Candidate }
  | { readonly name: string; readonly ask: (asked: OfferAsked) => ReactNode };

/** What the fields of a form know of where they are. */
export interface FieldScope {
  /** The candidates for a reference to things of some id prefixes, best first; undefined while nobody can look. */
  readonly find: (text: string, prefixes: readonly string[]) => Promise<readonly Candidate[] | undefined>;
  /** What can be made of the text of a search; nothing where only what there is can be taken. */
  readonly offers?: (text: string, prefixes: readonly string[]) => readonly Offer[];
  /** The name of a part of the subject itself, which the page does not know. */
  readonly ownName?: (id: string) => string | undefined;
  readonly problems: readonly FieldProblem[];
  /** What else is to be said beside the field at a path, by what is written in it. */
  readonly beside?: (path: string, value: unknown) => ReactNode;
}

const FieldScopeContext = createContext<FieldScope>({ find: async () => [], problems: [] });

export const FieldScopeProvider = FieldScopeContext;

/** Where this field is. */
export function useFieldScope(): FieldScope {
  return use(FieldScopeContext);
}
