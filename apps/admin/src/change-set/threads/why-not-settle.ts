import { can } from '@symptograph/core';
import type { ThreadRights } from './thread-rights.ts';

/** Of a conversation, what decides who resolves it. */
interface Settled {
  readonly isBlocking: boolean;
  readonly comments: readonly { readonly author: { readonly id: string; readonly name: string } }[];
}

/** Why whoever is signed in does not resolve a conversation, with who does; undefined when they may. */
export function whyNotSettle(
  { isBlocking, comments }: Settled,
  { viewer, contributors }: Pick<ThreadRights, 'viewer' | 'contributors'>,
): string | undefined {
  const opener = comments[0]?.author;
  const thread = { openedById: opener?.id, isBlocking };
  const subject = { thread, contributors: new Set(contributors) };
  if (viewer !== undefined && can(viewer, 'RESOLVE_THREAD', subject) === true) return undefined;
  return `${opener?.name ?? 'Whoever began it'} resolves it, or a clinician or an administrator who wrote no part of the change set.`;
}
