import { z } from 'zod';
import { StartupProblem } from './startup-problem.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const wholeNumber = z.coerce
  .number({ error: 'must be a whole number' })
  .int({ error: 'must be a whole number' })
  .min(0, { error: 'must be at least 0' });

const port = z.coerce
  .number({ error: 'must be a port number' })
  .int({ error: 'must be a whole number' })
  .min(0, { error: 'must be at least 0' })
  .max(65_535, { error: 'must be at most 65535' });

const serverAddress = z
  .url({ protocol: /^postgres(?:ql)?$/, error: 'must be an address like postgresql://user@host:5432/name' })
  .optional();

/** Variables whose values no message may hold. */
const SECRET: ReadonlySet<string> = new Set(['DATABASE_URL', 'DATABASE_OWNER_URL', 'AUTH_SECRET']);

const settingsShape = z.object({
  API_PORT: port.default(4000),
  ADMIN_PORT: port.default(3000),
  HOST: z.string().default('127.0.0.1'),
  SYMPTOGRAPH_DATA: z.string().default('.data'),
  DATABASE_URL: serverAddress,
  DATABASE_OWNER_URL: serverAddress,
  AUTH_SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  API_PUBLIC_READ: z.enum(['true', 'false'], { error: 'must be true or false' }).default('true'),
  CONTENT_PACKS: z.enum(['all', 'none'], { error: 'must be all or none' }).default('all'),
  POLL_SECONDS: z.coerce
    .number({ error: 'must be a number of seconds' })
    .min(0.05, { error: 'must be at least 0.05' })
    .max(3_600, { error: 'must be at most 3600' })
    .default(2),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address like https://graph.example.org' })
    .optional(),
  CACHE_BYTES: wholeNumber.default(64 * 1024 * 1024),
  RATE_LIMIT: wholeNumber.default(1_200),
  TRUST_PROXY: wholeNumber.default(0),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
});

/** How the API is configured. */
export interface Settings {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Where the pages are served on this machine. */
  readonly adminPort: number;
  /** Folder of the embedded database and of the snapshot file, as given or relative to the working folder. */
  readonly dataFolder: string;
  /** A PostgreSQL server instead of the embedded database. */
  readonly databaseUrl: string | undefined;
  /** The same server as the role that owns the tables; migrations alone use it. */
  readonly databaseOwnerUrl: string | undefined;
  /** Signs session cookies, 32 characters or more; undefined where it is in the data folder. */
  readonly authSecret: string | undefined;
  /** Whether what is published is anybody's to read; otherwise a session or a key is needed. */
  readonly publicRead: boolean;
  /** Whether the content packs that come with this version are published. */
  readonly contentPacks: 'all' | 'none';
  /** How often to look whether another process published on the server. */
  readonly pollSeconds: number;
  /** The address under which browsers reach the API, when it is not the one it listens on. */
  readonly publicUrl: string | undefined;
  /** How many bytes of answers are kept to be sent again; 0 keeps none. */
  readonly cacheBytes: number;
  /** How many points a client may spend a minute; 0 sets no limit. */
  readonly rateLimit: number;
  /** How many proxies that tell who asks stand before the API. */
  readonly trustProxy: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/**
 * The settings in an environment; an empty variable counts as unset. Throws a StartupProblem that names the first
 * variable that is wrong, without its value where that may hold a password.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = settingsShape.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0]);
    const value = SECRET.has(name) ? '' : `, but it is "${environment[name]}"`;
    throw new StartupProblem(`${name} ${issue?.message}${value}.`);
  }
  const { HOST, API_PORT, SYMPTOGRAPH_DATA, DATABASE_URL, PUBLIC_URL, LOG_LEVEL } = parsed.data;
  const { CACHE_BYTES, RATE_LIMIT, TRUST_PROXY } = parsed.data;
  return {
    host: HOST,
    port: API_PORT,
    adminPort: parsed.data.ADMIN_PORT,
    dataFolder: SYMPTOGRAPH_DATA,
    databaseUrl: DATABASE_URL,
    databaseOwnerUrl: parsed.data.DATABASE_OWNER_URL,
    authSecret: parsed.data.AUTH_SECRET,
    publicRead: parsed.data.API_PUBLIC_READ === 'true',
    publicUrl: PUBLIC_URL,
    contentPacks: parsed.data.CONTENT_PACKS,
    pollSeconds: parsed.data.POLL_SECONDS,
    cacheBytes: CACHE_BYTES,
    rateLimit: RATE_LIMIT,
    trustProxy: TRUST_PROXY,
    logLevel: LOG_LEVEL,
  };
}

/** The environment of this process. */
export const environment = process.env;
