import type { SourceVisit } from '@symptograph/core';
import { type Visiting, visitAddress } from './visit-address.ts';

/** A source to visit. */
type SourceAddress = Pick<SourceVisit, 'sourceId' | 'url'>;

/** How they are visited; `now` tells the time as ISO 8601, UTC. */
interface SourcesVisiting extends Visiting {
  readonly now: () => string;
}

/** So many servers are asked at once, each for one address after the other. */
const AT_ONCE = 6;

/** Visits the addresses of sources, those at one server one after the other; in no order that is promised. */
export async function visitSources(
  addresses: readonly SourceAddress[],
  { now, ...visiting }: SourcesVisiting,
): Promise<readonly SourceVisit[]> {
  const waiting = byServer(addresses);
  const visits: SourceVisit[] = [];
  const work = async () => {
    for (let server = waiting.pop(); server; server = waiting.pop()) {
      for (const address of server) {
        const at = now();
        visits.push({ ...address, at, ...(await visitAddress(address.url, visiting)) });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return visits;
}

function byServer(addresses: readonly SourceAddress[]): (readonly SourceAddress[])[] {
  const servers = new Map<string, SourceAddress[]>();
  for (const address of addresses) {
    const { host } = new URL(address.url);
    servers.set(host, [...(servers.get(host) ?? []), address]);
  }
  return [...servers.values()];
}
