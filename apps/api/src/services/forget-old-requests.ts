import type { Desk } from '../desk/desk.ts';

/** How long a request can come again with its key and be known. */
const DAYS = 7;

/** Forgets what requests with an idempotency key came to more than 7 days ago: nobody sends them again by then. */
export async function forgetOldRequests(desk: Desk): Promise<void> {
  const before = new Date(Date.parse(desk.now()) - DAYS * 24 * 60 * 60 * 1_000).toISOString();
  await desk.database().transact((tx) => tx.idempotency.sweep(before));
}
