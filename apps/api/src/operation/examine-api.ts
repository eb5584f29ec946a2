import { z } from 'zod';
import type { Settings } from '../env.ts';
import { type Diagnosis, doubtful, well } from './diagnosis.ts';

const ANSWER_LIMIT_MS = 5_000;
const readinessShape = z.object({ status: z.string(), release: z.number().optional() });

/** Whether an API answers where the settings say that it listens on this machine. */
export async function examineApi({ host, port }: Pick<Settings, 'host' | 'port'>): Promise<Diagnosis> {
  const about = 'API';
  const url = addressOf(host, port);
  try {
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(ANSWER_LIMIT_MS) });
    const { status, release } = readinessShape.parse(await answer.json());
    const sentence = `One answers at ${url}: ${status}, with release ${release ?? 'none'}.`;
    if (status === 'ready') return well(about, sentence);
    return doubtful(about, `${sentence} Its log says why; /readyz of it tells how it goes on.`);
  } catch (error) {
    if (isRefused(error)) return well(about, `None answers at ${url}.`);
    return doubtful(
      about,
      `What answers at ${url} is no API of Symptograph, or it hangs. Look who has that port.`,
    );
  }
}

/** One that listens everywhere listens on this machine, too. */
function addressOf(host: string, port: number): string {
  const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`;
}

function isRefused(error: unknown): boolean {
  const { cause } = error as { readonly cause?: { readonly code?: unknown } };
  return cause?.code === 'ECONNREFUSED';
}
