import { createContext, use } from 'react';

/** What is typed in a field and is nothing that its form takes, with what the field has meanwhile. */
export interface TypedText {
  readonly text: string;
  readonly over?: number | undefined;
  /** What the field was called when it was typed. */
  readonly label?: string;
}

/** The texts of one form that it does not take as they are, by the paths of their fields, kept with what is written in it. */
export interface HeldTexts {
  /** Whether it keeps them; else each field keeps its own. */
  readonly isKeeping: boolean;
  readonly at: (path: string) => TypedText | undefined;
  /** Keeps the text of a field, which is called by the label, or lets go of it. */
  readonly hold: (path: string, label: string, typed: TypedText | undefined) => void;
  /** Lets go of those of what is at a path. */
  readonly letGo: (path: string) => void;
  /** Whether a field of what is at a path holds one. */
  readonly isWithin: (path: string) => boolean;
}

const HeldTextsContext = createContext<HeldTexts>({
  isKeeping: false,
  at: () => undefined,
  hold: () => undefined,
  letGo: () => undefined,
  isWithin: () => false,
});

export const HeldTextsProvider = HeldTextsContext;

/** The texts that the form of this field keeps; a form that keeps none leaves them to their fields. */
export function useHeldTexts(): HeldTexts {
  return use(HeldTextsContext);
}
