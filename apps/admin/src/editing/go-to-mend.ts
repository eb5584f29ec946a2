/** Brings the first field that has to be mended into view and the focus to it, or to the row that it is in while that is closed. */
export function goToMend(): void {
  const field =
    document.querySelector<HTMLElement>('main [aria-invalid="true"]') ??
    document
      .querySelector<HTMLElement>('main p[id$="-problem"]')
      ?.parentElement?.querySelector<HTMLElement>(FOCUSABLE) ??
    [...document.querySelectorAll<HTMLElement>('main button[aria-expanded="false"]')].find((row) =>
      row.textContent?.includes(BADGE),
    );
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: 'center' });
}

const FOCUSABLE = 'input, select, textarea, button';
/** What a closed row says of itself that has a field to mend. */
const BADGE = 'to mend';
