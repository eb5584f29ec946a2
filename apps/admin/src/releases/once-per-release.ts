import 'server-only';
import { CurrentReleaseDocument } from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';

/**
 * Works something out of what is published once for a release, for everybody who may read what is published; what is of the latest
 * release that was asked for is kept.
 */
export function oncePerRelease<Found>(work: () => Promise<Found>): () => Promise<Found> {
  let kept: { readonly hash: string | undefined; readonly found: Promise<Found> } | undefined;
  return async () => {
    const { release } = await queryApi(CurrentReleaseDocument, {});
    const hash = release?.hash;
    if (kept !== undefined && kept.hash === hash) return kept.found;
    const found = work();
    kept = { hash, found };
    found.catch(() => {
      kept = undefined;
    });
    return found;
  };
}
