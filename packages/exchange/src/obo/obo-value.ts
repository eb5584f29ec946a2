import { barePlaces, unescapeObo } from './obo-text.ts';

/** A value that begins with a quoted text: the text, decoded, and what follows it, still escaped. */
export interface QuotedValue {
  readonly text: string;
  readonly rest: string;
}

const QUOTED = /^"((?:[^"\\]|\\.)*)"(.*)$/s;

/** Reads a quoted text at the beginning of a value; undefined where there is none or it has no end. */
export function readQuoted(value: string): QuotedValue | undefined {
  const [, text, rest] = QUOTED.exec(value) ?? [];
  return text === undefined || rest === undefined
    ? undefined
    : { text: unescapeObo(text), rest: rest.trim() };
}

/** The ids of a list of cross-references, `[url:http\://a, PMID:1 "a title"]`; undefined for what is no list. */
export function readXrefList(text: string): readonly string[] | undefined {
  if (!text.startsWith('[') || !text.endsWith(']')) return undefined;
  const inner = text.slice(1, -1);
  const cuts = [...barePlaces(inner)].filter((place) => inner[place] === ',');
  const starts = [0, ...cuts.map((cut) => cut + 1)];
  return starts
    .map((start, index) => firstWord(inner.slice(start, cuts[index])))
    .filter((xref) => xref !== '');
}

/** The first word of a value, decoded: an id, without the description that may follow it. */
export function firstWord(value: string): string {
  const trimmed = value.trim();
  for (const place of barePlaces(trimmed)) {
    if (/\s/.test(trimmed[place] ?? '')) return unescapeObo(trimmed.slice(0, place));
  }
  return unescapeObo(trimmed);
}
