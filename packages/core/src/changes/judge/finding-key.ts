import { canonicalJson, sha256Hex } from '@symptograph/rules';
import type { Subject } from '../../graph/graph-document.ts';
import { subjectById } from '../../graph/read.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { Finding } from '../../validation/finding.ts';

/**
 * SHA-256 of what makes a finding this one, in hexadecimal: its code and subject, the place (items of lists by their ids or by what they
 * are, not by their places), what stands there, and what the sentence says without the names that it quotes. So it outlives a change of
 * the order of a list and, but for findings of integrity, a new name of what it speaks of.
 */
export function findingKey(snapshot: Snapshot, finding: Finding): string {
  return keyOf(snapshot, finding, 'ITEM');
}

/** The same by the places in lists, so that a finding on an item that is edited in its place is known again. */
export function findingKeyByPlace(snapshot: Snapshot, finding: Finding): string {
  return keyOf(snapshot, finding, 'PLACE');
}

type ListsBy = 'ITEM' | 'PLACE';

function keyOf(snapshot: Snapshot, { code, gate, subject, path, sentence }: Finding, by: ListsBy): string {
  const at = placeOf(subjectById(snapshot, subject), path, by);
  const said = gate === 'INTEGRITY' ? sentence : sentence.replaceAll(/“[^”]*”/g, '');
  return sha256Hex(canonicalJson([code, subject, at, said]));
}

/** The segments of a path and, unless lists are told by places, what stands at its end; of the whole subject nothing. */
function placeOf(subject: Subject | undefined, path: string, by: ListsBy): readonly unknown[] {
  if (path === '') return [];
  const segments: unknown[] = [];
  let here: unknown = subject;
  for (const segment of path.split('.')) {
    const next = childOf(here, segment);
    segments.push(Array.isArray(here) && by === 'ITEM' ? itemName(next, segment) : segment);
    here = next;
  }
  return by === 'ITEM' ? [segments, here ?? null] : segments;
}

function childOf(parent: unknown, segment: string): unknown {
  if (typeof parent !== 'object' || parent === null) return undefined;
  return (parent as Readonly<Record<string, unknown>>)[segment];
}

function itemName(item: unknown, place: string): unknown {
  if (typeof item !== 'object' || item === null) return item ?? place;
  return 'id' in item ? item.id : item;
}
