import type { ConceptKind } from '../vocabulary/concept-kind.ts';
import type { Qualifiers } from '../vocabulary/qualifiers.ts';
import type { Reference } from './reference.ts';

/** The slots of qualifiers that name concepts, and of which kinds. */
export const QUALIFIER_KINDS = {
  triggeredBy: ['FACTOR'],
  aggravatedBy: ['FACTOR'],
  relievedBy: ['FACTOR', 'TREATMENT'],
  notRelievedBy: ['FACTOR', 'TREATMENT'],
  locatedIn: ['ANATOMY'],
  radiatesTo: ['ANATOMY'],
} as const satisfies Partial<Record<keyof Qualifiers, readonly ConceptKind[]>>;

const QUALIFIER_REFERENCES = Object.entries(QUALIFIER_KINDS) as readonly [
  keyof typeof QUALIFIER_KINDS,
  readonly ConceptKind[],
][];

/** Adds what qualifiers at a path name. */
export function addQualifiers(found: Reference[], path: string, qualifiers: Qualifiers | undefined): void {
  if (!qualifiers) return;
  for (const [slot, kinds] of QUALIFIER_REFERENCES) {
    const ids = qualifiers[slot];
    if (ids) addEach(found, `${path}.${slot}`, ids, kinds);
  }
}

/** Adds each id of a list at a path. */
export function addEach(
  found: Reference[],
  path: string,
  ids: readonly string[],
  kinds: readonly ConceptKind[],
): void {
  ids.forEach((id, index) => {
    found.push({ path: `${path}.${index}`, id, kinds });
  });
}
