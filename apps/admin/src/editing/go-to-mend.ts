import { firstField } from '../shape-form/first-field.ts';

/** Brings the first field that has to be mended into view and the focus to it, and opens what it is folded in. */
export async function goToMend(): Promise<void> {
  const main = document.querySelector('main');
  let place = main && firstIn(main);
  for (let depth = 0; place?.matches(FOLD) && depth < DEEPEST; depth += 1) {
    place.click();
    place = (await unfoldedIn(place.closest('details, li'))) ?? place;
  }
  const field = place && fieldOf(place);
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: 'center' });
}

const FOLD = 'button[aria-expanded="false"], details:not([open]) > summary';
const PLACES = `[aria-invalid="true"]:enabled, [data-problem="TO_MEND"], ${FOLD}`;
/** What is folded says of itself that there is a field to mend in it. */
const BADGE = 'to mend';
const DEEPEST = 5;
/** For so long what was unfolded may take to show its fields. */
const MOST_FRAMES = 60;

/** The first field to mend in an element, what is said of one, or what it is folded in. */
function firstIn(element: Element): HTMLElement | undefined {
  return [...element.querySelectorAll<HTMLElement>(PLACES)].find((each) =>
    each.matches(FOLD) ? each.textContent?.includes(BADGE) : !isWarning(each),
  );
}

/** Whether all that is said beside a field is saved as it is. */
function isWarning(field: HTMLElement): boolean {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  const told = ids.flatMap((id) => document.getElementById(id) ?? []);
  return told.some(({ dataset }) => dataset['problem'] === 'WARNING');
}

async function unfoldedIn(element: Element | null): Promise<HTMLElement | undefined> {
  for (let frame = 0; element && frame < MOST_FRAMES; frame += 1) {
    await new Promise(requestAnimationFrame);
    const place = firstIn(element);
    if (place) return place;
  }
  return undefined;
}

/** Where the focus goes: of a sentence, the field that it describes or that is beside it. */
function fieldOf(place: HTMLElement): HTMLElement | null {
  if (place.dataset['problem'] === undefined) return place;
  const described = place.id === '' ? [] : document.querySelectorAll(`[aria-describedby~="${place.id}"]`);
  const field = [...described].find((each) => each.matches('input, select, textarea, button'));
  return (field as HTMLElement | undefined) ?? firstField(described[0] ?? place.parentElement);
}
