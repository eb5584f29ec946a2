/** What is begun at a place of a page and not sent: fields with their texts. */
export type UnsentWords = Readonly<Record<string, string>>;

const PREFIX = 'symptograph:unsent:';
const CHANGED = 'symptograph-unsent-changed';

/** What this page wrote: it counts also where the browser keeps nothing. */
const written = new Map<string, string>();

/** What is kept at a place, as one text; null when nothing is. It stays in the tab until it is sent or thrown away. */
export function keptText(place: string): string | null {
  const here = written.get(place);
  if (here !== undefined) return here;
  try {
    return sessionStorage.getItem(PREFIX + place);
  } catch {
    return null;
  }
}

/** The words of a kept text over those that a place starts with; what is no such text says nothing. */
export function wordsOf<Words extends UnsentWords>(text: string | null, start: Words): Words {
  const read = objectOf(text);
  const known = Object.keys(start).filter((field) => typeof read[field] === 'string');
  return { ...start, ...Object.fromEntries(known.map((field) => [field, read[field]])) };
}

/** Keeps the words of a place; those that it starts with need no keeping. */
export function keepWords<Words extends UnsentWords>(place: string, words: Words, start: Words): void {
  if (Object.keys(start).every((field) => words[field] === start[field])) {
    forgetWords(place);
    return;
  }
  const text = JSON.stringify(words);
  written.set(place, text);
  try {
    sessionStorage.setItem(PREFIX + place, text);
  } catch {
    // A browser that keeps nothing has it as long as the page stays.
  }
  dispatchEvent(new Event(CHANGED));
}

/** Lets go of what is kept at a place. */
export function forgetWords(place: string): void {
  written.delete(place);
  try {
    sessionStorage.removeItem(PREFIX + place);
  } catch {
    // What was not kept is gone already.
  }
  dispatchEvent(new Event(CHANGED));
}

/** Lets go of all that is kept in this tab: whoever signs in next finds none of it. */
export function forgetAllWords(): void {
  written.clear();
  try {
    const kept = Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
    for (const key of kept) sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
  dispatchEvent(new Event(CHANGED));
}

/** Calls back whenever words are kept or let go of, until what it gives is called. */
export function watchWords(onChange: () => void): () => void {
  addEventListener(CHANGED, onChange);
  return () => removeEventListener(CHANGED, onChange);
}

function objectOf(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(text ?? '{}');
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
