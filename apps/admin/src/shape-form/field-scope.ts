import { createContext, type ReactNode, use } from 'react';
import type { FieldProblem } from '../editing/edit-state.ts';

/** One thing that a reference can be set to. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name. */
  readonly remark?: string | undefined;
}

/** What the fields of a form know of where they are. */
export interface FieldScope {
  /** The candidates for a reference to things of some id prefixes, best first; undefined while nobody can look. */
  readonly find: (text: string, prefixes: readonly string[]) => Promise<readonly Candidate[] | undefined>;
  /** Makes something new of the text of a search, where that is possible; resolves to it once it is there. */
  readonly make?: (text: string, prefixes: readonly string[]) => Candidate | undefined;
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
