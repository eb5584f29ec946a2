/**
 * Where each value of a JSON text begins, by its dotted path (`when.of.2.fact`, empty for the whole): the offset in the text. The text
 * must be valid.
 */
export function jsonPlaces(text: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  readValue({ text, places }, skipSpace(text, 0), '');
  return places;
}

/** The line of an offset in a text, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

interface Reading {
  readonly text: string;
  readonly places: Map<string, number>;
}

/** Reads the value at an offset and answers where it ends. */
function readValue(reading: Reading, start: number, path: string): number {
  const { text, places } = reading;
  places.set(path, start);
  const first = text[start];
  if (first === '"') return endOfString(text, start);
  if (first === '{' || first === '[') return readList(reading, start, path);
  let end = start;
  while (end < text.length && !/[\s,\]}]/.test(text[end] ?? '')) end += 1;
  return end;
}

/** Reads the members of an object or the items of an array, each with its own path. */
function readList(reading: Reading, start: number, path: string): number {
  const { text } = reading;
  const isObject = text[start] === '{';
  let at = skipSpace(text, start + 1);
  for (let place = 0; at < text.length && !/[\]}]/.test(text[at] ?? ''); place += 1) {
    let name = `${place}`;
    if (isObject) {
      const end = endOfString(text, at);
      name = String(JSON.parse(text.slice(at, end)));
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    at = skipSpace(text, readValue(reading, at, path === '' ? name : `${path}.${name}`));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return at + 1;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return at;
}
