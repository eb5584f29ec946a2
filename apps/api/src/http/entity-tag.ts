import { hash } from 'node:crypto';
import type { Encoding } from './accepted-encoding.ts';

/** What decides the bytes of an answer, before anything is executed. */
interface AnswerSource {
  /** Names the program, as `buildId` does. */
  readonly build: string;
  /** The hash of the current release, which covers every one before it. */
  readonly release: string;
  /** The request, as `requestKey` makes it. */
  readonly request: string;
}

const ENCODINGS: readonly Encoding[] = ['identity', 'gzip', 'br'];

/** What the strong entity tags of an answer begin with: 128 bits over all that decides its bytes. */
export function tagStem({ build, release, request }: AnswerSource): string {
  return hash('sha256', `${build}\n${release}\n${request}`, 'base64url').slice(0, 22);
}

/** The strong entity tag of an answer in an encoding: other bytes, another tag (RFC 9110, section 8.8.3). */
export function entityTag(stem: string, encoding: Encoding): string {
  return encoding === 'identity' ? `"${stem}"` : `"${stem}-${encoding}"`;
}

/**
 * The tag of this answer, in any encoding, that an `if-none-match` header names; undefined when it names none. The
 * comparison is weak (RFC 9110, section 13.1.2). What `*` means depends on whether there is an answer: see `isAny`.
 */
export function matchedTag(header: string, stem: string): string | undefined {
  if (!header.includes(stem)) return undefined;
  const named = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return ENCODINGS.map((encoding) => entityTag(stem, encoding)).find((tag) => named.includes(tag));
}

/** Whether an `if-none-match` header stands for any answer. */
export function isAny(header: string): boolean {
  return header.trim() === '*';
}
