// @ts-check
// Builds what has changed, opens the database, and serves the API and the admin until it is told to stop.
// `--api` leaves the admin out. Ends with code 0 when told to stop, with 1 and one line when something is wrong.
import { startBuild } from './launcher/build.mjs';
import { createHousehold } from './launcher/household.mjs';
import { watchOuterProcesses } from './launcher/outer-processes.mjs';
import { Refusal } from './launcher/refusal.mjs';
import { requireFreePort } from './launcher/require-free-port.mjs';
import { startAdmin, startApi } from './launcher/services.mjs';
import { readSettings } from './launcher/settings.mjs';

const isApiAlone = process.argv.includes('--api');
const household = createHousehold();

process.exit(await main());

/** @returns {Promise<number>} the exit code */
async function main() {
  const stopped = stopRequest();
  try {
    await Promise.race([open(), stopped]);
    const inTime = await household.close();
    console.log(inTime ? 'Stopped.' : 'Stopped; a process that did not end in time was killed.');
    return inTime ? 0 : 1;
  } catch (error) {
    await household.close();
    if (!(error instanceof Refusal)) throw error;
    if (error.message !== '') console.error(error.message);
    return 1;
  }
}

/** Opens the house, and never resolves: it throws when something is wrong or a service ends by itself. */
async function open() {
  const settings = readSettings(process.env);
  const { apiPort, adminPort, host } = settings;
  await requireFreePort({ host, port: apiPort, variable: 'API_PORT' });
  if (!isApiAlone) await requireFreePort({ host, port: adminPort, variable: 'ADMIN_PORT' });

  const build = household.start(() => startBuild(isApiAlone ? ['@symptograph/api'] : []));
  console.log('Building what has changed (the first time takes a minute) ...');
  await build.ready;

  const api = household.start(() => startApi(settings));
  const apiUrl = await api.ready;
  const addresses = [`  GraphQL  ${apiUrl}/graphql`];

  if (!isApiAlone) {
    const admin = household.start(() => startAdmin(settings, apiUrl));
    console.log('Starting the pages ...');
    addresses.unshift(`  Pages    ${await Promise.race([admin.ready, household.firstToEnd()])}`);
  }
  console.log(['Symptograph is running:', ...addresses, 'Ctrl+C stops it.'].join('\n'));
  await household.firstToEnd();
}

/** Resolves at the first signal, or when the package runner around this process is gone; a second signal kills. */
function stopRequest() {
  return new Promise((resolve) => {
    let asked = 0;
    const stop = () => {
      asked += 1;
      if (asked > 1) household.kill();
      resolve(undefined);
    };
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);
    watchOuterProcesses(() => resolve(undefined));
  });
}
