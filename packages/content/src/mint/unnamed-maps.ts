import { CONCEPT_ID_PREFIX, type IdPrefix } from '@symptograph/core';
import { type Document, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { kindOfKey, ruleListOf } from '../shape/pack-keys.ts';

/** A mapping that is to have an id and has none. */
export interface UnnamedMap {
  readonly map: YAMLMap;
  readonly prefix: IdPrefix;
}

/** All subjects and pieces of evidence of a pack file that have no id yet, in the order of the file. */
export function* unnamedMaps(document: Document): Generator<UnnamedMap> {
  if (!isMap(document.contents)) return;
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : undefined;
    if (name === 'sources') yield* unnamedOf(value, 'src');
    const kind = kindOfKey(name);
    if (kind) yield* unnamedConcepts(value, CONCEPT_ID_PREFIX[kind]);
    const list = ruleListOf(name);
    if (list) for (const map of mapsIn(value)) yield* unnamedWithEvidence(map, list.prefix);
  }
}

function* unnamedConcepts(list: unknown, prefix: IdPrefix): Generator<UnnamedMap> {
  for (const concept of mapsIn(list)) {
    yield* unnamedWithEvidence(concept, prefix);
    const statements = concept.get('statements');
    for (const { value } of isMap(statements) ? statements.items : []) {
      for (const statement of mapsIn(value)) yield* unnamedWithEvidence(statement, 'stm');
    }
  }
}

function* unnamedWithEvidence(map: YAMLMap, prefix: IdPrefix): Generator<UnnamedMap> {
  if (!map.has('id')) yield { map, prefix };
  yield* unnamedOf(map.get('evidence'), 'evd');
}

function* unnamedOf(list: unknown, prefix: IdPrefix): Generator<UnnamedMap> {
  for (const map of mapsIn(list)) if (!map.has('id')) yield { map, prefix };
}

function mapsIn(list: unknown): readonly YAMLMap[] {
  return isSeq(list) ? list.items.filter((item) => isMap(item)) : [];
}
