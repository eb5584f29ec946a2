import 'server-only';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { apiError } from '../api/api-error.ts';
import { env } from '../env.ts';

const TIMEOUT_MS = 15_000;

const sessionShape = z.object({
  id: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  expiresAt: z.string(),
  userAgent: z.string().nullish(),
});

const currentShape = z.object({ session: sessionShape, user: z.object({ email: z.string() }) }).nullable();

/** One place where somebody is signed in; what it signs in with stays on the server. */
export interface Session {
  readonly id: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly userAgent: string;
  /** Whether it is the one that asks. */
  readonly isThis: boolean;
}

/** Where somebody is signed in, this session first, then the newest, and by which address. */
export interface Sessions {
  readonly email: string;
  readonly sessions: readonly Session[];
}

/** Where the visitor is signed in; undefined when they are not. An API that is away throws an `apiError`. */
export async function loadSessions(): Promise<Sessions | undefined> {
  const current = currentShape.safeParse(await ask('/get-session')).data;
  if (!current) return undefined;
  const all = z.array(sessionShape).parse(await ask('/list-sessions'));
  const sessions = all
    .map(({ id, createdAt, expiresAt, userAgent }) => ({
      id,
      createdAt,
      expiresAt,
      userAgent: userAgent ?? '',
      isThis: id === current.session.id,
    }))
    .sort(
      (one, other) => Number(other.isThis) - Number(one.isThis) || (one.createdAt < other.createdAt ? 1 : -1),
    );
  return { email: current.user.email, sessions };
}

async function ask(path: string): Promise<unknown> {
  const url = new URL(`/api/auth${path}`, env.API_URL);
  try {
    const response = await fetch(url, {
      headers: { cookie: (await cookies()).toString() },
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return await response.json();
  } catch (cause) {
    throw apiError('AWAY', `No answer from ${url.href}: ${String(cause)}`);
  }
}
