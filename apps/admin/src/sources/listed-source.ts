import type { SourceViewFragment } from '../api/generated/graphql.ts';
import type { SourceStandingFragment } from '../desk-api/generated/graphql.ts';
import { hasAddressMoved, isAddressUnreachable } from './address-state.ts';
import type { SourceListRequest } from './source-list-request.ts';

/** A source with how many statements rest on it, and what the desk knows besides; undefined where the desk tells nothing. */
export interface ListedSource {
  readonly source: SourceViewFragment;
  readonly statements: number;
  readonly standing: SourceStandingFragment | undefined;
}

/** The sources that are asked for, in the order that is asked for. */
export function sourcesAskedFor(
  sources: readonly ListedSource[],
  { text, kind, onlyStale, address, order }: Omit<SourceListRequest, 'page'>,
): readonly ListedSource[] {
  const words = (text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return sources
    .filter(({ source, standing }) => {
      const told = `${source.title} ${source.slug} ${source.url ?? ''} ${source.doi ?? ''}`.toLowerCase();
      return (
        (kind === undefined || source.sourceKind === kind) &&
        (!onlyStale || isStale(standing)) &&
        (address === undefined || ADDRESSES[address](standing)) &&
        words.every((word) => told.includes(word))
      );
    })
    .sort((one, other) => ORDERS[order](one, other) || byTitle(one, other));
}

/** How many things rest on a source, as far as it is known. */
function citedBy({ statements, standing }: ListedSource): number {
  return standing?.citationCounts.reduce((sum, { count }) => sum + count, 0) ?? statements;
}

const ORDERS: Readonly<
  Record<SourceListRequest['order'], (one: ListedSource, other: ListedSource) => number>
> = {
  stale: (one, other) =>
    urgencyOf(other) - urgencyOf(one) || (urgencyOf(one) > 0 ? citedBy(other) - citedBy(one) : 0),
  cited: (one, other) => citedBy(other) - citedBy(one),
  title: () => 0,
};

const ADDRESSES: Readonly<
  Record<NonNullable<SourceListRequest['address']>, (standing: ListedSource['standing']) => boolean>
> = { unreachable: isAddressUnreachable, moved: hasAddressMoved };

/** What cannot be read any more comes before what nobody read lately. */
function urgencyOf({ standing }: ListedSource): number {
  return (isAddressUnreachable(standing) ? 2 : 0) + (isStale(standing) ? 1 : 0);
}

function isStale(standing: ListedSource['standing']): boolean {
  return typeof standing?.outOfDate === 'string';
}

function byTitle({ source: one }: ListedSource, { source: other }: ListedSource): number {
  return one.title < other.title ? -1 : one.title > other.title ? 1 : 0;
}
