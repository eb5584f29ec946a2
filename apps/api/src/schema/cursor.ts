import { badUserInput } from '../problem.ts';

/** What a cursor stands for: a place in one list of one release. */
export interface CursorScope {
  readonly release: number;
  /** Names the list: which field of what, with which arguments. */
  readonly list: string;
}

const CURSOR = /^r(\d{1,9}):(\d{1,9}):([0-9a-f]{12})$/;

/** An opaque cursor for a position, counted from 0. */
export function encodeCursor(position: number, { release, list }: CursorScope): string {
  return Buffer.from(`r${release}:${position}:${list}`).toString('base64url');
}

/** The position of a cursor. Throws BAD_USER_INPUT when it is none, or of another list or release. */
export function decodeCursor(cursor: string, { release, list }: CursorScope): number {
  const [, ofRelease, position, ofList] = CURSOR.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (position === undefined) {
    throw badUserInput(
      'after is not a cursor. Take it from endCursor or an edge, or leave it out to start anew.',
    );
  }
  if (Number(ofRelease) !== release) {
    throw badUserInput(
      `after is a cursor of release ${ofRelease}, but this request reads release ${release}. ` +
        `Leave after out to start anew, or go on in the old release with ?release=${ofRelease}.`,
      { cursorRelease: Number(ofRelease) },
    );
  }
  if (ofList !== list) {
    throw badUserInput(
      'after is a cursor of another list or filter. Keep field and filter as they were, or leave after out to start anew.',
    );
  }
  return Number(position);
}
