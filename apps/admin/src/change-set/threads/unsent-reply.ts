/** Where a reply that is not sent yet is kept. */
export function replyPlace(threadId: string): string {
  return `reply:${threadId}`;
}

/** What a reply begins with. */
export const UNSENT_REPLY: { readonly text: string } = { text: '' };
