'use client';

import { useUnsent } from '../../ui/use-unsent.ts';
import type { CommentPlace } from './comment-place.ts';
import { commentPlace, unsentComment } from './unsent-comment.ts';

interface CommentButtonProps {
  readonly changeSet: number;
  readonly place: CommentPlace;
  readonly onCompose: () => void;
  readonly className: string;
  /** What it is called as long as nothing is written. */
  readonly children: string;
}

/** Opens the form for a comment; says so when one is begun there and not sent. */
export function CommentButton({ changeSet, place, onCompose, className, children }: CommentButtonProps) {
  const { isBegun } = useUnsent(commentPlace(changeSet, place), unsentComment(place));
  return (
    <button type="button" onClick={onCompose} className={className}>
      {isBegun ? 'Go on with your comment' : children}
    </button>
  );
}
