/** What a JSON text is made of: where each value begins, by its dotted path (`when.of.2.fact`, empty for the whole), or what is wrong first. */
export type ScannedJson =
  | { readonly places: ReadonlyMap<string, number> }
  | { readonly problem: JsonProblem };

/** The first thing that is wrong with a JSON text, and its offset in the text. */
interface JsonProblem {
  readonly offset: number;
  readonly sentence: string;
}

/** Deeper texts are no rules. */
const MOST_LEVELS = 200;

/** Looks through a JSON text (RFC 8259) without making values of it: browsers do not agree on telling where a text is wrong. */
export function scanJson(text: string): ScannedJson {
  const scan: Scan = { text, at: 0, places: new Map(), problem: undefined };
  skipSpace(scan);
  if (scanValue(scan, '', 0)) {
    skipSpace(scan);
    if (scan.at < text.length) fail(scan, `has ${seen(scan)} after its end`);
  }
  return scan.problem === undefined ? { places: scan.places } : { problem: scan.problem };
}

/** The line of an offset in a text, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

interface Scan {
  readonly text: string;
  readonly places: Map<string, number>;
  at: number;
  problem: JsonProblem | undefined;
}

const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids control characters in texts
const TEXT = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;

/** Scans one value and answers whether all went well, as do the functions below. */
function scanValue(scan: Scan, path: string, level: number): boolean {
  if (level > MOST_LEVELS) return fail(scan, `is nested deeper than ${MOST_LEVELS} levels`);
  scan.places.set(path, scan.at);
  const first = scan.text[scan.at];
  if (first === '{' || first === '[') return scanParts(scan, path, level);
  if (first === '"')
    return take(scan, TEXT) || fail(scan, 'has a text that does not end, or holds what it may not');
  return take(scan, SCALAR) || fail(scan, `needs a value, but has ${seen(scan)}`);
}

/** The members of an object or the items of a list. */
function scanParts(scan: Scan, path: string, level: number): boolean {
  const isList = scan.text[scan.at] === '[';
  const close = isList ? ']' : '}';
  scan.at += 1;
  skipSpace(scan);
  for (let place = 0; scan.text[scan.at] !== close; place += 1) {
    if (place > 0 && !comma(scan, close)) return false;
    const name = isList ? `${place}` : scanName(scan);
    if (name === undefined) return false;
    if (!scanValue(scan, path === '' ? name : `${path}.${name}`, level + 1)) return false;
    skipSpace(scan);
  }
  scan.at += 1;
  return true;
}

function comma(scan: Scan, close: string): boolean {
  if (scan.text[scan.at] !== ',') return fail(scan, `needs a comma or ${close}, but has ${seen(scan)}`);
  scan.at += 1;
  skipSpace(scan);
  return scan.text[scan.at] !== close || fail(scan, `has a comma before ${close}; leave it out`);
}

/** The name of a member with the colon after it. */
function scanName(scan: Scan): string | undefined {
  const start = scan.at;
  if (!take(scan, TEXT)) {
    fail(scan, `needs a name in double quotes, but has ${seen(scan)}`);
    return undefined;
  }
  const name = String(JSON.parse(scan.text.slice(start, scan.at)));
  skipSpace(scan);
  if (scan.text[scan.at] !== ':') {
    fail(scan, `needs a colon after "${name}", but has ${seen(scan)}`);
    return undefined;
  }
  scan.at += 1;
  skipSpace(scan);
  return name;
}

function take(scan: Scan, pattern: RegExp): boolean {
  pattern.lastIndex = scan.at;
  if (!pattern.test(scan.text)) return false;
  scan.at = pattern.lastIndex;
  return true;
}

function fail(scan: Scan, sentence: string): false {
  scan.problem ??= { offset: scan.at, sentence };
  return false;
}

function seen({ text, at }: Scan): string {
  const word = /^(?:[\w.+-]+|.)/su.exec(text.slice(at, at + 30))?.[0];
  return word === undefined ? 'come to its end' : `“${word}”`;
}

function skipSpace(scan: Scan): void {
  while (/[ \t\n\r]/.test(scan.text[scan.at] ?? '')) scan.at += 1;
}
