import type { Database } from '@symptograph/db';
import type { Settings } from '../env.ts';
import { StartupProblem } from '../startup-problem.ts';
import { isDemoPerson } from './demo-people.ts';

type Addresses = Pick<Settings, 'host' | 'publicUrl'>;

/** Throws a StartupProblem when demo people can sign in and others than this machine can reach it. */
export async function refuseDemoPeople({ people }: Database, settings: Addresses): Promise<void> {
  const reach = reachedFromOutside(settings);
  if (reach === undefined) return;
  const demo = (await people.list()).filter(isDemoPerson);
  if (demo.length === 0) return;
  throw new StartupProblem(
    `There are ${demo.length} demo people, whose passwords are in a file, and ${reach}, so that others could sign in as them. Make an administrator of your own (pnpm symptograph user create --role admin) and keep these out (pnpm symptograph user deactivate --demo-people), or unset it.`,
  );
}

/** What lets others than this machine reach the API, as the beginning of a clause; undefined when nothing does. */
export function reachedFromOutside({ host, publicUrl }: Addresses): string | undefined {
  if (!isLoopback(host)) return `HOST is ${host}`;
  if (publicUrl === undefined || isLoopback(new URL(publicUrl).hostname)) return undefined;
  return `PUBLIC_URL is ${publicUrl}`;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
