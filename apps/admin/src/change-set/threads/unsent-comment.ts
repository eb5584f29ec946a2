import type { CommentPlace } from './comment-place.ts';

/** Where a comment that is not sent yet is kept. */
export function commentPlace(changeSet: number, { subjectId = '', path = '' }: CommentPlace): string {
  return `CS-${changeSet}:comment:${subjectId}:${path}`;
}

/** What a comment begins with; a box that is ticked says `yes`. */
export function unsentComment({ suggestible }: CommentPlace) {
  return { text: '', suggests: '', wording: suggestible?.written ?? '', blocks: '' };
}
