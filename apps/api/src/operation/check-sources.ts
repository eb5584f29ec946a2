import type { Source, SourceCheck } from '@symptograph/core';
import type { Settings } from '../env.ts';
import { keepSourceChecks } from '../services/keep-source-checks.ts';
import { visitSources } from '../source-visits/visit-sources.ts';
import { StartupProblem } from '../startup-problem.ts';
import { type DataPlace, onData } from './on-data.ts';

/** Which data, and where readers find them. */
type Place = DataPlace & Pick<Settings, 'publicUrl'>;

/** HEAD may take one part in so many of what a visit may take: a server that is silent to it alone has the rest to answer GET. */
const HEAD_SHARE = 4;

/** What a check of the sources came to. */
export interface SourcesChecked {
  /** By the titles of the sources. */
  readonly checks: readonly (SourceCheck & Pick<Source, 'title'>)[];
  /** How many sources have no address. */
  readonly withoutAddress: number;
}

/**
 * Visits the address of each published source from this process, and keeps what came of it. Throws a StartupProblem, and keeps nothing,
 * when nothing at all answers: then it is this machine that reaches nobody.
 */
export async function checkSources(place: Place, limitMs: number): Promise<SourcesChecked> {
  const sources = await onData(place, {
    command: 'sources.published',
    given: {},
    work: ({ releases }) => releases.loadSources(),
    mayMigrate: false,
  });
  const addresses = sources.flatMap(({ id: sourceId, url }) =>
    url === undefined ? [] : [{ sourceId, url }],
  );
  const now = () => new Date().toISOString();
  const visiting = {
    userAgent: userAgentOf(place),
    limitMs,
    headLimitMs: Math.ceil(limitMs / HEAD_SHARE),
    now,
  };
  const visits = await visitSources(addresses, visiting);
  const [first] = visits;
  if (first && visits.every(({ status }) => status === null))
    throw reachesNobody(visits.length, first.reason);
  const kept = await onData(place, {
    command: 'sources.keep',
    given: { visits },
    work: (database) => keepSourceChecks(database, visits, now),
    mayMigrate: false,
  });
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const checks = kept.map((check) => ({ ...check, title: titles.get(check.sourceId) ?? check.sourceId }));
  return {
    checks: checks.sort((one, other) => (one.title < other.title ? -1 : 1)),
    withoutAddress: sources.length - addresses.length,
  };
}

function userAgentOf({ publicUrl }: Place): string {
  return `Symptograph-sources/1${publicUrl === undefined ? '' : ` (+${publicUrl})`}`;
}

function reachesNobody(count: number, reason: string | null): StartupProblem {
  return new StartupProblem(
    `None of the addresses (${count}) answered; of the first: ${reason} See whether this machine reaches the web. Nothing was kept.`,
  );
}
