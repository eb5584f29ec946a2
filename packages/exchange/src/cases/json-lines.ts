import { LineCounter, parseDocument } from 'yaml';

/** Line, counted from 1, of an offset in a text. */
function lineOfOffset(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/**
 * Line of what a path leads to in a JSON text; of the nearest ancestor when the path leads nowhere. JSON is YAML, whose
 * parser keeps places; it is asked only when there is something to complain about.
 */
export function lineOfPath(text: string, path: readonly PropertyKey[]): number {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, logLevel: 'silent', uniqueKeys: false });
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    const range = node && typeof node === 'object' && 'range' in node ? (node.range as [number]) : undefined;
    if (range) return counter.linePos(range[0]).line;
  }
  return 1;
}

/** V8 shows this many characters before and after an unexpected one. */
const SHOWN_AROUND = 10;

/** Line of the place that JSON.parse complains of, as far as its message tells; 1 when it does not. */
export function lineOfSyntaxError(text: string, message: string): number {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return lineOfOffset(text, Number(position));
  if (message.includes('end of JSON')) return lineOfOffset(text, text.length);
  const [, token = '', before, excerpt, after] =
    /^Unexpected token '(.)', (\.\.\.)?"(.*)"(\.\.\.)? is not valid JSON$/su.exec(message) ?? [];
  if (excerpt === undefined) return 1;
  if (!before && !after) return lineOfOffset(text, text.lastIndexOf(token));
  return lineOfOffset(text, text.indexOf(excerpt) + (before ? SHOWN_AROUND : excerpt.length - SHOWN_AROUND));
}
