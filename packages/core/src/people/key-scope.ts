import { defineEnumeration, type ValueOf } from '../vocabulary/enumeration.ts';

/** What a key lets a program do, never more than its owner may. AUTHOR includes DRAFT_READ, and both include READ. */
export const keyScope = defineEnumeration('KeyScope', {
  READ: { label: 'read', description: 'Reads what is published.' },
  DRAFT_READ: { label: 'draft:read', description: 'Reads drafts as well.' },
  AUTHOR: { label: 'author', description: 'Writes drafts as well, and submits them; never approves.' },
});
export type KeyScope = ValueOf<typeof keyScope>;
