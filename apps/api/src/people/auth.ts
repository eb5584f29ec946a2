import type { Role } from '@symptograph/core';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { betterAuth } from 'better-auth/minimal';
import type { Logger } from 'pino';
import { ulid } from 'ulid';

/** Where better-auth's routes are mounted. */
export const AUTH_PATH = '/api/auth';

/** The header in which the handler tells better-auth who asks; whatever a client sends under this name is dropped. */
export const CLIENT_HEADER = 'x-symptograph-client';

/** The shortest password that is taken, in characters (NIST SP 800-63B-4, section 3.1.1.2, asks for at least 8 beside a second factor, 15 alone). */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 256;

const DAY = 24 * 60 * 60;

/** What happened to a person's way in, for the audit log. */
export type AuthEvent = 'PASSWORD_CHANGED' | 'PASSWORD_RESET' | 'SIGNED_OUT_EVERYWHERE';

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
