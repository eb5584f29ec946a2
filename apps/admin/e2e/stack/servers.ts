import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type StackProcess, startProcess } from './start-process.ts';

const ADMIN_FOLDER = fileURLToPath(new URL('../../', import.meta.url));
const API_FOLDER = fileURLToPath(new URL('../../../api/', import.meta.url));
const NEXT = createRequire(import.meta.url).resolve('next/dist/bin/next');

/** Where an API serves, and for which pages. */
interface ApiPlace {
  readonly port: number;
  readonly pagesPort: number;
  /** The folder of its database. */
  readonly data: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the built API over a folder of data. */
export function startApi({ port, pagesPort, data, env }: ApiPlace): StackProcess {
  return startProcess({
    module: join(API_FOLDER, 'dist/main.js'),
    cwd: API_FOLDER,
    env: {
      API_PORT: String(port),
      ADMIN_PORT: String(pagesPort),
      HOST: '127.0.0.1',
      SYMPTOGRAPH_DATA: data,
      LOG_LEVEL: 'warn',
      DATABASE_URL: '',
      ...env,
    },
  });
}

/** Where pages are served, and over which API. */
interface PagesPlace {
  readonly port: number;
  readonly apiPort: number;
  /** Keeps their errors to themselves. */
  readonly quiet?: boolean;
}

/** Starts the built pages. */
export function startPages({ port, apiPort, quiet = false }: PagesPlace): StackProcess {
  return startProcess({
    module: NEXT,
    args: ['start', '--port', String(port), '--hostname', '127.0.0.1'],
    cwd: ADMIN_FOLDER,
    env: { API_URL: `http://127.0.0.1:${apiPort}` },
    quiet,
  });
}
