import type { Subject } from './graph-document.ts';

/** One change of one subject: put it (new, or in place of the one with its id) or remove it. */
export type Edit =
  | { readonly type: 'put'; readonly subject: Subject }
  | { readonly type: 'remove'; readonly id: string };

/** The id of the subject that an edit is about. */
export function editedId(edit: Edit): string {
  return edit.type === 'put' ? edit.subject.id : edit.id;
}
