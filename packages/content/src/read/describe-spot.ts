import { conceptKinds } from '@symptograph/core';
import { fieldsOf, listOf, textOf } from '../plain.ts';
import { kindOfKey, ruleListOf } from '../shape/pack-keys.ts';
import type { Path, Spot } from './spot.ts';

/** Where a spot is, for a sentence: `the condition sciatica, statements.HAS_SYMPTOM[0].object`. */
export function describeSpot(spot: Spot): string {
  const [key, position, ...rest] = spot.path;
  if (key === undefined) return 'this file';
  if (typeof position !== 'number') return describePath(spot.path);
  const kind = kindOfKey(key);
  const slug = textOf(fieldsOf(listOf(fieldsOf(spot.file.content)[key])[position])['slug']);
  if (slug === undefined) return describePath(spot.path);
  const label = kind ? conceptKinds[kind].label : (ruleListOf(key)?.label ?? 'source');
  const owner = `the ${label} ${slug}`;
  return rest.length === 0 ? owner : `${owner}, ${describePath(rest)}`;
}

function describePath(path: Path): string {
  return path
    .map((step, place) => (typeof step === 'number' ? `[${step}]` : place === 0 ? step : `.${step}`))
    .join('');
}
