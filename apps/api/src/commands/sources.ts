import { isUnreachable, type VisitOutcome, visitOutcome } from '@symptograph/core';
import { Command } from 'commander';
import { environment, readSettings } from '../env.ts';
import { checkSources, type SourcesChecked } from '../operation/check-sources.ts';
import { reporting } from './reporting.ts';

/** How long a visit may take, in milliseconds. */
const LIMIT = 10_000;

/**
 * `sources`: visits the address of each published source and keeps what came of it for the editorial desk. Prints a line for each that
 * does not simply answer; ends with exit code 1 when it could not visit them.
 */
export function sourcesCommand(): Command {
  return new Command('sources')
    .description('Visits the address of each published source, and tells editors which do not answer.')
    .action(() => reporting(async () => linesOf(await checkSources(readSettings(environment), LIMIT))));
}

function linesOf({ checks, withoutAddress }: SourcesChecked): readonly string[] {
  const count = (wanted: VisitOutcome) => checks.filter(({ outcome }) => outcome === wanted).length;
  const told = checks.filter(({ outcome }) => outcome !== 'REACHABLE');
  const parts = visitOutcome.values.map((each) => `${count(each)} ${visitOutcome.terms[each].label}`);
  return [
    ...told.map(lineOf),
    `Addresses visited: ${checks.length} (${parts.join(', ')}). Sources without an address: ${withoutAddress}.`,
  ];
}

function lineOf({ outcome, title, url, reason, unreachableSince }: SourcesChecked['checks'][number]): string {
  const since = isUnreachable(outcome) ? ` since ${unreachableSince?.slice(0, 10)}` : '';
  return `${visitOutcome.terms[outcome].label}${since}  ${title}  ${url}  ${reason}`;
}
