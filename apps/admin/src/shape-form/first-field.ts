const FIELD = 'input:enabled, select:enabled, textarea:enabled';

/** The first field in an element that somebody can write in, or the first button where there is none. */
export function firstField(element: Element | null | undefined): HTMLElement | null {
  return (
    element?.querySelector<HTMLElement>(FIELD) ??
    element?.querySelector<HTMLElement>('button:enabled') ??
    null
  );
}
