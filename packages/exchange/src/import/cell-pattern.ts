import { ok, type Result, refuse } from '@symptograph/core';

/** What the text of a cell may look like. */
export interface CellPattern {
  /** Whether some part of a text looks so; in time that grows with the text and no faster. */
  readonly isIn: (text: string) => boolean;
}

type Takes = (character: string) => boolean;

/** One character of an alternative: once, at most once, or as often as there are some. */
interface Step {
  readonly takes: Takes;
  readonly often: 'ONCE' | 'AT_MOST_ONCE' | 'ANY';
}

interface Alternative {
  readonly steps: readonly Step[];
  readonly isFromStart: boolean;
  readonly isToEnd: boolean;
}

/** As many characters as a pattern may have, repetitions counted out. */
const MOST_STEPS = 100;

const ATOM = /\\[dDsSwW]|\\[pP]\{[A-Za-z_=]+\}|\\[^\p{L}\p{N}]|\[(?:\\.|[^\]\\])+\]|[^()[\]{}*+?|^$\\]/uy;
const REPEAT = /[*+?]|\{(\d{1,3})(?:(,)(\d{1,3})?)?\}/uy;

/**
 * Reads a pattern: the part of regular expressions that can be followed without going back. Characters, `.`, classes as `[A-Z0-9]` and
 * `\d`, each with `?`, `*`, `+` or `{2,4}` behind it; `^` and `$` at the ends; alternatives parted by `|`. Refuses anything else, with
 * a demand that says so.
 */
export function readCellPattern(source: string): Result<CellPattern, string> {
  const alternatives: Alternative[] = [];
  let at = 0;
  let count = 0;
  while (at <= source.length) {
    const read = readAlternative(source, at);
    if (!read.ok) return read;
    count += read.value.alternative.steps.length;
    if (count > MOST_STEPS)
      return refuse(`must have at most ${MOST_STEPS} characters, repetitions counted out`);
    alternatives.push(read.value.alternative);
    at = read.value.end + 1;
  }
  return ok({ isIn: (text) => alternatives.some((alternative) => matches(alternative, text)) });
}

function readAlternative(
  source: string,
  start: number,
): Result<{ readonly alternative: Alternative; readonly end: number }, string> {
  const isFromStart = source[start] === '^';
  const steps: Step[] = [];
  let at = isFromStart ? start + 1 : start;
  while (at < source.length && source[at] !== '|') {
    const isToEnd = source[at] === '$' && (at + 1 === source.length || source[at + 1] === '|');
    if (isToEnd) return ok({ alternative: { steps, isFromStart, isToEnd }, end: at + 1 });
    const atom = tokenAt(ATOM, source, at)?.[0];
    const takes = atom === undefined ? undefined : takesOf(atom);
    if (atom === undefined || !takes) return refuse(demand(source, at));
    at += atom.length;
    const repeat = tokenAt(REPEAT, source, at);
    at += repeat?.[0].length ?? 0;
    steps.push(...repeated(takes, repeat));
  }
  return ok({ alternative: { steps, isFromStart, isToEnd: false }, end: at });
}

function demand(source: string, at: number): string {
  return `must be a pattern of characters, classes as [A-Z0-9] and \\d, ?, *, + and {2,4} behind one of them, ^, $ and |, without groups: it cannot be read from “${source.slice(at, at + 20)}”`;
}

function tokenAt(token: RegExp, source: string, at: number): RegExpExecArray | undefined {
  token.lastIndex = at;
  return token.exec(source) ?? undefined;
}

/** A regular expression of one character never goes back. Undefined for a class that is none. */
function takesOf(atom: string): Takes | undefined {
  try {
    const one = new RegExp(`^${atom}$`, 'u');
    const plain = Uint8Array.from({ length: 128 }, (_, code) => Number(one.test(String.fromCharCode(code))));
    return (character) => {
      const code = character.charCodeAt(0);
      return code < plain.length ? plain[code] === 1 : one.test(character);
    };
  } catch {
    return undefined;
  }
}

function repeated(takes: Takes, repeat: RegExpExecArray | undefined): readonly Step[] {
  const once: Step = { takes, often: 'ONCE' };
  const any: Step = { takes, often: 'ANY' };
  if (!repeat) return [once];
  const [sign, least = '', comma, most = least] = repeat;
  if (sign === '*') return [any];
  if (sign === '+') return [once, any];
  if (sign === '?') return [{ takes, often: 'AT_MOST_ONCE' }];
  const needed = Array.from({ length: Number(least) }, () => once);
  if (comma !== undefined && repeat[3] === undefined) return [...needed, any];
  const more = Math.max(0, Number(most) - needed.length);
  return [...needed, ...Array.from({ length: more }, (): Step => ({ takes, often: 'AT_MOST_ONCE' }))];
}

/** Follows all ways through the steps at once, character by character. */
function matches({ steps, isFromStart, isToEnd }: Alternative, text: string): boolean {
  let places = new Set<number>();
  enter(places, steps, 0);
  for (const character of text) {
    if (places.has(steps.length) && !isToEnd) return true;
    const next = new Set<number>();
    for (const place of places) {
      const step = steps[place];
      if (step?.takes(character)) enter(next, steps, step.often === 'ANY' ? place : place + 1);
    }
    if (!isFromStart) enter(next, steps, 0);
    places = next;
  }
  return places.has(steps.length);
}

/** A place, and those behind it that it can be left for without a character. */
function enter(places: Set<number>, steps: readonly Step[], place: number): void {
  for (let at = place; !places.has(at); at += 1) {
    places.add(at);
    const step = steps[at];
    if (!step || step.often === 'ONCE') return;
  }
}
