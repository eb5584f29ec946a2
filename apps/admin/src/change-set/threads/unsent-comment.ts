import type { CommentPlace } from './comment-place.ts';

/** Where a comment that is not sent yet is kept. */
export function commentPlace(changeSet: number, { subjectId = '', path = '' }: CommentPlace): string {
  return `CS-${changeSet}:comment:${subjectId}:${path}`;
}

/** What a comment begins with; a box that is ticked says `yes`. What a reference is to refer to instead is searched for from nothing. */
export function unsentComment({ suggestible }: CommentPlace) {
  const wording = suggestible?.kind === 'REFERENCE' ? '' : (suggestible?.written ?? '');
  return { text: '', suggests: '', wording, blocks: '' };
}
