import type { GraphVersions } from '../graph-versions.ts';
import { type Answer, jsonAnswer } from './answer.ts';

/** What readiness is told from. */
export interface Readiness {
  readonly versions: GraphVersions;
  readonly isDraining: () => boolean;
  /** Resolves when the database answers. */
  readonly askDatabase: () => Promise<unknown>;
}

/** Alive: the process answers. */
export function aliveAnswer(): Answer {
  return jsonAnswer(200, { status: 'ok' });
}

/**
 * Ready: a graph is loaded and the process stays. Reads need no database, so that one that does not answer makes the
 * API degraded, not unready.
 */
export async function readyAnswer({ versions, isDraining, askDatabase }: Readiness): Promise<Answer> {
  const release = versions.current()?.release.number;
  if (isDraining()) return jsonAnswer(503, { status: 'draining' });
  if (release === undefined) return jsonAnswer(503, { status: 'loading' }, { 'retry-after': '2' });
  const isThere = await askDatabase().then(
    () => true,
    () => false,
  );
  return jsonAnswer(200, {
    status: isThere ? 'ready' : 'degraded',
    release,
    database: isThere ? 'ok' : 'unavailable',
  });
}
