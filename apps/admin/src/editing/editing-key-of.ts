/** What a key does on a page that edits. */
export type EditingKey = 'SAVE' | 'UNDO' | 'REDO';

/** A press of a key, as far as it matters. */
interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** Whether it is in a field, whose own steps back are the browser's. */
  readonly isInField: boolean;
}

/** What a press asks for, or undefined: Ctrl or Cmd with S anywhere; with Z, Shift-Z and Y where nothing is being written. */
export function editingKeyOf(press: KeyPress): EditingKey | undefined {
  const { key, ctrlKey, metaKey, shiftKey, altKey, isInField } = press;
  if (ctrlKey === metaKey || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 's' && !shiftKey) return 'SAVE';
  if (isInField) return undefined;
  if (letter === 'z') return shiftKey ? 'REDO' : 'UNDO';
  return letter === 'y' && !shiftKey ? 'REDO' : undefined;
}
