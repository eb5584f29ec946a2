import { conceptById } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Qualifiers } from '../vocabulary/qualifiers.ts';
import { either } from './either.ts';
import { qualifierPhrases } from './qualifier-phrases.ts';

/** Each qualifier in words, in reading order: `["usually", "worse with walking", "eased by rest"]`. */
export function describeQualifiers(snapshot: Snapshot, qualifiers: Qualifiers): readonly string[] {
  const names = (ids: readonly string[]) => either(ids.map((id) => conceptById(snapshot, id)?.name ?? id));
  return qualifierPhrases(qualifiers).map(({ text, conceptIds }) =>
    conceptIds.length === 0 ? text : `${text} ${names(conceptIds)}`,
  );
}
