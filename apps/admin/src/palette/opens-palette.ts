import { areSingleKeysOn } from '../keys/single-keys-switch.ts';

const FIELDS = 'input, textarea, select, [contenteditable]';

/** Whether a key press asks for the palette: Ctrl-K or Cmd-K anywhere, a slash where nothing is being written, unless single keys are switched off. */
export function opensPalette(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (altKey) return false;
  if (ctrlKey !== metaKey) return key.toLowerCase() === 'k';
  const isWriting = target instanceof Element && target.closest(FIELDS) !== null;
  return key === '/' && !ctrlKey && !isWriting && areSingleKeysOn();
}
