import { type Role, role } from '@symptograph/core';
import { BASE_ERROR_CODES, type BetterAuthOptions, type GenericEndpointContext } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError, createAuthMiddleware, isAPIError } from 'better-auth/api';
import { betterAuth } from 'better-auth/minimal';
import type { Logger } from 'pino';
import { ulid } from 'ulid';
import { tellBefore } from './tell-before.ts';

/** Where better-auth's routes are mounted. */
export const AUTH_PATH = '/api/auth';

/** The header that tells better-auth who asks; the handler writes it, whatever a client sent under this name. */
export const CLIENT_HEADER = 'x-symptograph-client';

/** How long a password may be, in characters. */
export const PASSWORD_LENGTH = { least: 12, most: 256 } as const;

/** How long a session lasts after it was last prolonged, in seconds: a week. */
const SESSION_SECONDS = 7 * 24 * 60 * 60;

/** What happened to a person's way in, or was about to, for the audit log. */
export type AuthEvent =
  | 'PASSWORD_CHANGE_ASKED'
  | 'PASSWORD_CHANGED'
  | 'PASSWORD_RESET_ASKED'
  | 'PASSWORD_RESET'
  | 'SIGNED_OUT_EVERYWHERE';

/** What better-auth is set up with. */
export interface AuthDeps {
  /** The Prisma client of the database. */
  readonly client: object;
  readonly secret: string;
  /** Where browsers find the site; decides whether cookies are for https alone. */
  readonly siteUrl: string;
  readonly isTrustedOrigin: (origin: string) => boolean;
  readonly tell: (event: AuthEvent, personId: string) => Promise<void>;
  readonly log: Logger;
}

/** A person whose session cookie was shown. */
export interface SignedIn {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Sessions and passwords, kept by better-auth. */
export interface Auth {
  /** Answers a request to one of better-auth's routes. Rejects when the database does not answer. */
  readonly answer: (request: Request) => Promise<Response>;
  /** The person of a session cookie; undefined when it is none of a session that lasts, or the person was deactivated. */
  readonly signedIn: (cookie: string) => Promise<SignedIn | undefined>;
}

const ID_PREFIXES: Readonly<Record<string, string>> = {
  user: 'usr',
  session: 'ses',
  account: 'acc',
  verification: 'ver',
};

/** better-auth over the database's own tables: sign-in by e-mail address and password, nothing else. */
export function createAuth(deps: AuthDeps): Auth {
  const auth = betterAuth(optionsOf(deps));
  return {
    answer: (request) => auth.handler(request),
    signedIn: async (cookie) => {
      const found = await auth.api
        .getSession({ headers: new Headers({ cookie }), query: { disableRefresh: true } })
        .catch((error: unknown) => {
          // better-auth wraps what the database said.
          throw error instanceof APIError && error.cause ? error.cause : error;
        });
      if (!found || found.user.deactivatedAt) return undefined;
      const { id, name, roles } = found.user;
      return { id, name, roles: role.values.filter((each) => roles.includes(each)) };
    },
  };
}

function optionsOf({ client, secret, siteUrl, isTrustedOrigin, tell, log }: AuthDeps) {
  return {
    appName: 'Symptograph',
    baseURL: siteUrl,
    basePath: AUTH_PATH,
    secret,
    database: prismaAdapter(client, { provider: 'postgresql', transaction: true }),
    trustedOrigins: async (request?: Request) => {
      const origin = request?.headers.get('origin');
      return origin && isTrustedOrigin(origin) ? [origin] : [];
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: ({ user }: { readonly user: { readonly id: string } }) =>
        tell('PASSWORD_RESET', user.id),
    },
    user: {
      modelName: 'person',
      additionalFields: {
        roles: { type: 'string[]', required: true, input: false },
        deactivatedAt: { type: 'date', required: false, input: false },
      },
    },
    session: { expiresIn: SESSION_SECONDS, cookieCache: { enabled: false } },
    verification: { storeIdentifier: 'hashed' },
    databaseHooks: { session: { create: { before: refuseDeactivated } } },
    hooks: { before: tellBefore(tell), after: tellAfter(tell) },
    // Ours counts by account too, and in one statement.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: loggerFor(log),
    onAPIError: { throw: true },
    advanced: {
      cookiePrefix: 'symptograph',
      useSecureCookies: siteUrl.startsWith('https:'),
      // Both default to what NODE_ENV says.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: [CLIENT_HEADER] },
      database: {
        generateId: ({ model }: { readonly model: string }) => `${ID_PREFIXES[model] ?? 'aut'}_${ulid()}`,
      },
    },
  } satisfies BetterAuthOptions;
}

/** Whoever was deactivated is told the same as whoever has the wrong password. */
async function refuseDeactivated(
  { userId }: { readonly userId: string },
  context: GenericEndpointContext | null,
): Promise<void> {
  // Within better-auth's transaction: the embedded database has one connection.
  const person = await context?.context.internalAdapter.findUserById(userId);
  if (!person || ('deactivatedAt' in person && person.deactivatedAt)) {
    throw APIError.from('UNAUTHORIZED', BASE_ERROR_CODES.INVALID_EMAIL_OR_PASSWORD);
  }
}

const TOLD_AFTER: Readonly<Record<string, AuthEvent>> = {
  '/change-password': 'PASSWORD_CHANGED',
  '/revoke-sessions': 'SIGNED_OUT_EVERYWHERE',
};

function tellAfter(tell: AuthDeps['tell']) {
  return createAuthMiddleware(async ({ path, context }) => {
    const event = TOLD_AFTER[path];
    const personId = context.session?.user.id;
    if (event && personId && !isAPIError(context.returned)) await tell(event, personId);
  });
}

/** better-auth's messages name no secret; what comes with them may. */
function loggerFor(log: Logger) {
  return {
    level: 'warn',
    log: (level: 'debug' | 'info' | 'warn' | 'error', message: string) =>
      log[level === 'error' ? 'warn' : 'debug']({ from: 'better-auth' }, message),
  } as const;
}
