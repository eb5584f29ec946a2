import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Viewer } from '@symptograph/core';
import type { Database } from '@symptograph/db';
import type { Logger } from 'pino';
import type { Settings } from '../env.ts';
import { auditAuthEvent } from './audit-auth-event.ts';
import { type Auth, type AuthDeps, createAuth } from './auth.ts';
import { answerAuth } from './auth-handler.ts';
import { keyHolder } from './key-holder.ts';
import { createPeopleServices, type PeopleServices } from './people-services.ts';
import { createSignInLimit } from './sign-in-limit.ts';
import { siteUrlOf } from './site-url.ts';
import { originTrust } from './trusted-origins.ts';
import { createViewers } from './viewers.ts';

/** What people are looked after with. */
export interface PeopleDeps {
  readonly settings: Pick<Settings, 'publicUrl' | 'adminPort' | 'port' | 'trustProxy'>;
  /** Signs session cookies; 32 characters or more. Asked for once the database is open. */
  readonly secret: () => Promise<string>;
  /** Works with the database; rejects with an HttpProblem, status 503, while it is away. */
  readonly withDatabase: <Value>(work: (database: Database) => Promise<Value>) => Promise<Value>;
  readonly log: Logger;
}

/** Who is who: sign-in, sessions and keys. */
export interface People {
  /** Answers a request below `/api/auth`. Rejects with an HttpProblem when it is refused. */
  readonly handler: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /**
   * Who asks, by the session cookie or the key that a request shows. Rejects with an HttpProblem: 401 when the key is not
   * valid, 503 while the database is away. A cookie of a session that is over is as good as none.
   */
  readonly viewerOf: (request: Pick<IncomingMessage, 'headers'>) => Promise<Viewer>;
  /** Whether pages of an origin may send what their visitors' cookies allow. */
  readonly isTrustedOrigin: (origin: string) => boolean;
  /** What can be done to people and keys; who was signed in is looked up again afterwards. */
  readonly services: PeopleServices;
}

/** Looks after people over a database that may be away. */
export function createPeople({ settings, secret, withDatabase, log }: PeopleDeps): People {
  const siteUrl = siteUrlOf(settings);
  const isTrustedOrigin = originTrust(settings);
  const tell: AuthDeps['tell'] = async (event, personId) => {
    viewers.forget();
    await withDatabase((database) => auditAuthEvent(database, event, personId));
  };
  const auths = new WeakMap<Database, Auth>();
  const authOf = async (database: Database): Promise<Auth> => {
    const known = auths.get(database);
    if (known) return known;
    const auth = createAuth({
      client: database.auth,
      secret: await secret(),
      siteUrl,
      isTrustedOrigin,
      tell,
      log,
    });
    auths.set(database, auth);
    return auth;
  };
  const viewers = createViewers({
    keyHolder: (key) => withDatabase((database) => keyHolder(database, key, new Date().toISOString())),
    signedIn: (cookie) => withDatabase(async (database) => (await authOf(database)).signedIn(cookie)),
  });
  const handlerDeps = {
    answer: (request: Request) =>
      withDatabase(async (database) => answerOrSay(await authOf(database), request, database)),
    limit: createSignInLimit((work) => withDatabase(({ attempts }) => work(attempts))),
    isTrustedOrigin,
    siteUrl,
    proxies: settings.trustProxy,
  };
  return {
    handler: async (request, response) => {
      await answerAuth(handlerDeps, request, response);
      // Signing out, or a new password, ends sessions.
      if (request.method === 'POST') viewers.forget();
    },
    viewerOf: viewers.viewerOf,
    isTrustedOrigin,
    services: createPeopleServices({ withDatabase, siteUrl, changed: viewers.forget }),
  };
}

/** better-auth takes a database that is away for a session that is over: whether it is there is asked once more. */
async function answerOrSay(auth: Auth, request: Request, database: Database): Promise<Response> {
  const answer = await auth.answer(request);
  if (answer.status === 401 || answer.status >= 500) await database.releases.current();
  return answer;
}
