import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../env.ts';
import { authSecret, SECRET_FILE } from '../people/auth-secret.ts';
import { reachedFromOutside } from '../people/refuse-demo-people.ts';
import { StartupProblem } from '../startup-problem.ts';
import { type Diagnosis, doubtful, failing, well } from './diagnosis.ts';

/** What signs sessions, and under which address browsers come. */
export async function examineSettings(settings: Settings): Promise<readonly Diagnosis[]> {
  return [await examineSecret(settings), examineAddress(settings)];
}

async function examineSecret(settings: Settings): Promise<Diagnosis> {
  const about = 'AUTH_SECRET';
  const { authSecret: given, databaseUrl, dataFolder } = settings;
  if (given !== undefined) return well(about, 'It is set. Every process of this database needs the same.');
  const path = join(dataFolder, SECRET_FILE);
  const file = databaseUrl === undefined ? await stat(path).catch(() => undefined) : undefined;
  if (databaseUrl === undefined && !file)
    return well(about, `It is not set, and the first start makes ${path}.`);
  try {
    await authSecret(settings)();
  } catch (error) {
    if (error instanceof StartupProblem) return failing(about, error.message);
    throw error;
  }
  if (file && process.platform !== 'win32' && (file.mode & 0o077) !== 0)
    return doubtful(
      about,
      `${path} can be read by other accounts, who could make sessions: chmod 600 ${path}`,
    );
  return well(about, `It is in ${path}.`);
}

function examineAddress(settings: Settings): Diagnosis {
  const about = 'PUBLIC_URL';
  const { publicUrl } = settings;
  const reach = reachedFromOutside(settings);
  if (publicUrl === undefined && reach !== undefined)
    return doubtful(
      about,
      `It is not set, and ${reach}: links that set a password name 127.0.0.1. Set it to the address in the browser.`,
    );
  if (publicUrl?.startsWith('http:') && reach !== undefined)
    return doubtful(
      about,
      `${publicUrl} is not encrypted: passwords and sessions can be read on the way. Use https.`,
    );
  return well(about, publicUrl ?? 'It is not set: this machine alone is served.');
}
