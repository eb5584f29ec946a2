import { isDeepStrictEqual } from 'node:util';
import { type IdPrefix, ok, type Result, refuse } from '@symptograph/core';
import { isNode, parseDocument, type YAMLMap } from 'yaml';
import type { PackFinding } from '../finding.ts';
import { isFields } from '../plain.ts';
import { readYamlFile } from '../read/yaml-file.ts';
import { unnamedMaps } from './unnamed-maps.ts';

/** The text of a pack file with an id for everything that had none. */
export interface MintedFile {
  readonly text: string;
  readonly minted: number;
}

/**
 * Adds the missing ids to the text of a pack file by inserting them: every other character stays as it is. Refuses a
 * file that is no YAML, or whose meaning an insertion would change.
 */
export function mintIds(
  file: string,
  text: string,
  newId: (prefix: IdPrefix) => string,
): Result<MintedFile, readonly PackFinding[]> {
  const before = readYamlFile(file, text);
  if (before.findings.length > 0) return refuse(before.findings);
  const insertions = [...unnamedMaps(parseDocument(text))].map(({ map, prefix }) =>
    insertionInto(text, map, `id: ${newId(prefix)}`),
  );
  const minted = insertAll(text, insertions);
  const after = readYamlFile(file, minted);
  const isComplete = [...unnamedMaps(parseDocument(minted))].length === 0;
  if (!isComplete || !isDeepStrictEqual(withoutIds(before.content), withoutIds(after.content))) {
    return refuse([unusualLayout(file)]);
  }
  return ok({ text: minted, minted: insertions.length });
}

interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/** Where and how an id goes in front of the first key of a mapping. */
function insertionInto(text: string, map: YAMLMap, id: string): Insertion {
  const start = map.range?.[0] ?? 0;
  const firstKey = map.items[0]?.key;
  if (!isNode(firstKey) || !firstKey.range) {
    return { offset: start + 1, text: /\s/.test(text.charAt(start + 1)) ? ` ${id}` : ` ${id} ` };
  }
  const offset = firstKey.range[0];
  const comma = map.flow === true ? ',' : '';
  const isOnLineOfBrace = map.flow === true && !text.slice(start, offset).includes('\n');
  return {
    offset,
    text: isOnLineOfBrace ? `${id}, ` : `${id}${comma}${lineBreak(text)}${indent(text, offset)}`,
  };
}

/** White space as wide as what stands before an offset in its line. */
function indent(text: string, offset: number): string {
  return ' '.repeat(offset - (text.lastIndexOf('\n', offset - 1) + 1));
}

function lineBreak(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function insertAll(text: string, insertions: readonly Insertion[]): string {
  const inOrder = insertions.toSorted((a, b) => a.offset - b.offset);
  const starts = [0, ...inOrder.map(({ offset }) => offset)];
  return starts
    .map((start, place) => `${inOrder[place - 1]?.text ?? ''}${text.slice(start, starts[place + 1])}`)
    .join('');
}

function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (!isFields(value)) return value;
  const others = Object.entries(value).filter(([name]) => name !== 'id');
  return Object.fromEntries(others.map(([name, inner]) => [name, withoutIds(inner)]));
}

function unusualLayout(file: string): PackFinding {
  const sentence =
    'The ids cannot be inserted without changing what this file says. Write each item as "- slug: ..." or "- { at: ... }".';
  return { code: 'UNUSUAL_LAYOUT', severity: 'ERROR', file, line: 1, column: 1, sentence };
}
