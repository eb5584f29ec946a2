import { type IncomingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import {
  buildSnapshot,
  diffGraphs,
  EMPTY_GRAPH,
  type GraphDocument,
  planRelease,
  type Release,
} from '@symptograph/core';
import { pino } from 'pino';
import { createServing } from '../src/create-serving.ts';
import { readSettings, type Settings } from '../src/env.ts';
import type { GraphVersion } from '../src/graph-version.ts';
import { createGraphVersions } from '../src/graph-versions.ts';
import { listen } from '../src/http/listener.ts';
import { processProver } from '../src/rule-proofs/process-prover.ts';
import type { RuleProver } from '../src/rule-proofs/rule-prover.ts';
import { smallGraph } from './small-pack.ts';

/** A request as it goes over the wire: names and values of headers as they are written. */
export interface WireRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** An answer as it comes over the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  /** The body without its compression. */
  readonly text: string;
}

/** The API's edge over releases that are only in memory. */
export interface ServedGraph {
  readonly url: string;
  readonly send: (asked: WireRequest) => Promise<WireAnswer>;
  /** Posts a document as JSON. */
  readonly ask: (query: string, more?: Readonly<Record<string, unknown>>) => Promise<WireAnswer>;
  /** Makes a graph the next release. */
  readonly publish: (graph: GraphDocument) => void;
  /** The number behind a measure of /metrics, with its labels. */
  readonly measure: (name: string) => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Serves the small graph as release 1. */
export async function serveGraph(
  settings: Partial<Settings> = {},
  prover: RuleProver = processProver,
): Promise<ServedGraph> {
  const published: GraphVersion[] = [];
  const versions = createGraphVersions(async (release) => versionOf(published, release));
  let graph = EMPTY_GRAPH;
  const publish = (next: GraphDocument) => {
    const previous = published.at(-1)?.release;
    const { release, snapshot } = planRelease(buildSnapshot(graph), diffGraphs(graph, next), {
      id: `rel_0000000000000000000000000${published.length + 1}`,
      title: 'A release',
      publishedAt: '2026-11-24T00:00:00.000Z',
      previous,
    });
    graph = next;
    published.push({ release, snapshot });
    versions.replace({ release, snapshot });
  };
  publish(smallGraph);
  const serving = await createServing({
    settings: { ...readSettings({}), ...settings },
    versions,
    history: async () => ({ entries: [], total: 0, more: false }),
    prover,
    askDatabase: async () => undefined,
    isDraining: () => false,
    log: pino({ level: 'silent' }),
  });
  const { url, drain } = await listen({ host: '127.0.0.1', port: 0 }, serving.listener);
  const send = (asked: WireRequest) => sendOver(url, asked);
  return {
    url,
    send,
    ask: (query, more = {}) => send(jsonPost({ query, ...more })),
    publish,
    measure: async (name) => {
      const { text } = await send({ path: '/metrics' });
      return Number(
        text
          .split('\n')
          .find((line) => line.startsWith(`${name} `))
          ?.slice(name.length),
      );
    },
    stop: async () => {
      await drain();
      await serving.stop();
    },
  };
}

/** An error as a client reads it. */
interface Told {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** The errors in an answer's body. */
export function errorsIn({ text }: WireAnswer): readonly Told[] {
  return JSON.parse(text).errors ?? [];
}

/** A POST request with a JSON body. */
export function jsonPost(body: unknown, headers: WireRequest['headers'] = {}): WireRequest {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}

function versionOf(published: readonly GraphVersion[], { number }: Release): GraphVersion {
  const version = published.find(({ release }) => release.number === number);
  if (!version) throw new Error(`Release ${number} was not published.`);
  return version;
}

function sendOver(url: string, { method = 'GET', path = '/graphql', headers = {}, body }: WireRequest) {
  return new Promise<WireAnswer>((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const outgoing = request(`${url}${path}`, { method, headers: { ...length, ...headers } });
    outgoing.on('error', reject);
    outgoing.on('response', async (response) => {
      const bytes = await buffer(response);
      const text = decompressed(bytes, response.headers['content-encoding']).toString();
      resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text });
    });
    outgoing.end(body);
  });
}

function decompressed(bytes: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'gzip') return gunzipSync(bytes);
  return encoding === 'br' ? brotliDecompressSync(bytes) : bytes;
}
