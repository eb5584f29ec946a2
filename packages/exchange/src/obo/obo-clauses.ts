import type { ReadProblem } from '../ontology/ontology.ts';
import { barePlaces } from './obo-text.ts';

/** One `tag: value` of a frame; the value is still escaped, without its comment and its trailing qualifiers. */
export interface OboClause {
  readonly line: number;
  readonly tag: string;
  readonly value: string;
}

/** A frame: the header, whose type is empty, or a stanza such as `Term`. */
export interface OboFrame {
  readonly type: string;
  readonly line: number;
  readonly clauses: readonly OboClause[];
}

/** The frames of an OBO file, the header first, and the lines that are none of their clauses. */
export interface OboFrames {
  readonly frames: readonly OboFrame[];
  readonly problems: readonly ReadProblem[];
}

const STANZA = /^\[([^\]]+)\]\s*(?:!.*)?$/;
const CLAUSE = /^([A-Za-z0-9_.-]+)\s*:(.*)$/s;
/** `{comment="IEDB:RV", source="x"}` */
const QUALIFIERS = /^\{\s*(?:[^\s={}"]+\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s,{}"]+)\s*,?\s*)*\}$/s;

/** Cuts an OBO 1.4 flat file into frames and clauses; never throws. */
export function readOboClauses(text: string): OboFrames {
  const frames: { type: string; line: number; clauses: OboClause[] }[] = [{ type: '', line: 1, clauses: [] }];
  const problems: ReadProblem[] = [];
  for (const { line, content } of logicalLines(text)) {
    if (content === '' || content.startsWith('!')) continue;
    const stanza = STANZA.exec(content)?.[1];
    const [, tag, value] = CLAUSE.exec(content) ?? [];
    if (stanza !== undefined) frames.push({ type: stanza, line, clauses: [] });
    else if (tag !== undefined && value !== undefined)
      frames.at(-1)?.clauses.push({ line, tag, value: bareValue(value) });
    else
      problems.push({ line, reason: `“${shortened(content)}” is neither a stanza nor a tag with a value.` });
  }
  return { frames, problems };
}

/** Lines, each trimmed, with those that end in an odd number of backslashes joined to the next. */
function* logicalLines(text: string): Generator<{ readonly line: number; readonly content: string }> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = at + 1;
    const parts = [lines[at] ?? ''];
    while (/(?:^|[^\\])(?:\\\\)*\\$/.test(parts.at(-1) ?? '') && at + 1 < lines.length) {
      parts.push(`${parts.pop()?.slice(0, -1)}`, lines[at + 1] ?? '');
      at += 1;
    }
    yield { line, content: parts.join('').trim() };
  }
}

function bareValue(value: string): string {
  return withoutQualifiers(withoutComment(value));
}

/** A comment begins at a bare exclamation mark after white space. */
function withoutComment(value: string): string {
  if (!value.includes('!')) return value.trim();
  for (const place of barePlaces(value)) {
    if (value[place] === '!' && /\s/.test(value[place - 1] ?? ' ')) return value.slice(0, place).trim();
  }
  return value.trim();
}

function withoutQualifiers(value: string): string {
  if (!value.endsWith('}')) return value;
  for (const place of barePlaces(value)) {
    if (value[place] === '{' && QUALIFIERS.test(value.slice(place))) return value.slice(0, place).trim();
  }
  return value;
}

function shortened(content: string): string {
  return content.length <= 60 ? content : `${content.slice(0, 60)}…`;
}
