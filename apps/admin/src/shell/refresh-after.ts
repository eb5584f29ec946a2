/** What the desk tells who listens: a change set was written or acted on, or a release was published. */
export type HeardEvent =
  | { readonly kind: 'CHANGE_SET'; readonly number: number }
  | { readonly kind: 'RELEASE'; readonly release: number };

const SOON_MS = 1_000;
const SOMETIME_MS = 20_000;

/**
 * How long after an event a page is read again, in milliseconds; undefined when it is not. What shows the desk is read soon, the others
 * sometime, since just their count of what is unread may differ; an editor never is, since it asks for what it needs by itself.
 */
export function refreshAfter(path: string, event: HeardEvent): number | undefined {
  if (path.startsWith('/edit/') || path.startsWith('/new')) return undefined;
  const [, number] = /^\/change-sets\/(\d+)/.exec(path) ?? [];
  if (number !== undefined)
    return event.kind === 'RELEASE' || event.number === Number(number) ? SOON_MS : SOMETIME_MS;
  return path.startsWith('/inbox') || path === '/change-sets' ? SOON_MS : SOMETIME_MS;
}
