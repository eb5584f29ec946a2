import { CONCEPT_ID_PREFIX, CONCEPT_KINDS } from '@symptograph/core';
import { kindPath } from '../concepts/concept-path.ts';

/** Under which list what is edited belongs, by the prefix of its id. */
const LISTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(CONCEPT_KINDS.map((kind) => [CONCEPT_ID_PREFIX[kind], kindPath(kind)])),
  rul: '/rules',
  cri: '/rules',
  ctr: '/rules',
  cas: '/cases',
  src: '/sources',
};

/** The address that stands for a page in the side bar: its own, or for an editor that of the list that it belongs to. */
export function entryOf(path: string): string {
  const [, prefix = ''] = /^\/edit\/([a-z]+)_/.exec(path) ?? [];
  const list = LISTS[prefix];
  return list === undefined ? path : `${list}/edited`;
}
