import { canonicalJson } from '@symptograph/rules';
import type { Subject } from '../../graph/graph-document.ts';

/** Whether two values are the same data, whatever the order of keys; absent is the same as absent only. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  return canonicalJson(one) === canonicalJson(other);
}

/** Whether two states of a subject say the same, whatever their versions; null is a subject that is not there. */
export function sameContent(one: Subject | null, other: Subject | null): boolean {
  if (one === null || other === null) return one === other;
  return one === other || sameJson({ ...one, version: 0 }, { ...other, version: 0 });
}
