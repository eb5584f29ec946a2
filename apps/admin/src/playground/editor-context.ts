import type { CriterionLogic, FactRef, KnownFact } from '@symptograph/rules';
import { createContext, useContext } from 'react';
import type { Synonyms } from '../rule-book/client-book.ts';

/** What the blocks of a rule are edited with. */
export interface EditorContext {
  readonly facts: readonly KnownFact[];
  readonly synonyms: Synonyms;
  readonly knownOf: (fact: FactRef) => KnownFact | undefined;
  readonly criteria: readonly CriterionLogic[];
  /** Sentences of findings by the path that they are about: `when.of.2`. */
  readonly problems: ReadonlyMap<string, readonly string[]>;
  /** Puts the focus on the block at a path once the next change is in place: what had it may be gone then. */
  readonly focusAt: (path: string) => void;
}

/** Provides the blocks of an editor with what they all need. */
export const EditorProvider = createContext<EditorContext | undefined>(undefined);

/** What an editor's blocks are edited with; throws outside of an editor. */
export function useEditor(): EditorContext {
  const context = useContext(EditorProvider);
  if (context === undefined) throw new Error('Blocks are edited within an editor.');
  return context;
}
