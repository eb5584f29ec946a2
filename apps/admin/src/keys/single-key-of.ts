/** Of a key press what matters to single keys. */
interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  readonly target: EventTarget | null;
}

/** Where keys are for what is written or chosen there. */
const ELSEWHERE =
  'input:not([type=checkbox]), textarea, select, [contenteditable], [role=dialog], [role=menu]';

/** The single key that was pressed, or undefined when it is a part of a shortcut, of a text, or of something in front of the page. */
export function singleKeyOf(press: KeyPress): string | undefined {
  const { key, ctrlKey, metaKey, altKey, isComposing, target } = press;
  if (ctrlKey || metaKey || altKey || isComposing || key.length !== 1) return undefined;
  return isElement(target) && target.closest(ELSEWHERE) !== null ? undefined : key;
}

function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target;
}
