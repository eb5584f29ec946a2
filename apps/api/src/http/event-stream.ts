import type { IncomingMessage, ServerResponse } from 'node:http';
import { can, type Viewer } from '@symptograph/core';
import type { DeskEvent, DeskEvents } from '../desk/desk-events.ts';
import type { GraphVersions } from '../graph-versions.ts';
import { OPEN_HEADERS, SAFE_HEADERS } from './headers.ts';
import { HttpProblem } from './http-problem.ts';

/** What streams of events are made of. */
export interface EventStreamDeps {
  readonly events: DeskEvents;
  readonly versions: GraphVersions;
  /** Who listens, by session or key. */
  readonly viewerOf: (request: IncomingMessage) => Promise<Viewer>;
}

/** Streams of server-sent events. */
export interface EventStreams {
  /** Answers a request with events until either side ends it. Rejects with an HttpProblem when there are too many listeners. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Ends all streams and lets no other begin. */
  readonly end: () => void;
}

const MOST_STREAMS = 1_000;
/** Proxies end what is silent for a minute, many for half of one. */
const HEARTBEAT_MS = 15_000;
/** A listener that does not read what it is sent is not kept. */
const MOST_UNREAD_BYTES = 64 * 1024;
/** How long browsers wait before they come again, in milliseconds. */
const RETRY_MS = 2_000;

interface Stream {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Looked at again with every heartbeat: a session may end. */
  hasDrafts: boolean;
}

/**
 * Streams of what happens: `release` with its number for everybody, the current one first, and `changeSet` with its number and head for
 * those who may read drafts.
 */
export function createEventStreams({ events, versions, viewerOf }: EventStreamDeps): EventStreams {
  const streams = new Set<Stream>();
  let isOver = false;
  const mayReadDrafts = async (request: IncomingMessage) =>
    can(await viewerOf(request), 'READ_DRAFTS') === true;
  const stopHearing = events.listen((event) => {
    for (const stream of streams)
      if (event.type === 'RELEASE' || stream.hasDrafts) write(stream, textOf(event));
  });
  const heartbeat = setInterval(() => {
    for (const stream of streams) {
      write(stream, ': \n\n');
      mayReadDrafts(stream.request).then(
        (may) => {
          stream.hasDrafts = may;
        },
        () => {
          stream.hasDrafts = false;
        },
      );
    }
  }, HEARTBEAT_MS).unref();
  return {
    answer: async (request, response) => {
      refuseOther(request);
      if (isOver || streams.size >= MOST_STREAMS) throw tooMany();
      const stream: Stream = { request, response, hasDrafts: await mayReadDrafts(request) };
      if (isOver || response.destroyed) return void response.end();
      response.writeHead(200, {
        ...SAFE_HEADERS,
        ...OPEN_HEADERS,
        'content-type': 'text/event-stream; charset=utf-8',
        // What compresses on the way would hold events back.
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
      });
      streams.add(stream);
      response.once('close', () => streams.delete(stream));
      const release = versions.current()?.release.number;
      write(stream, `retry: ${RETRY_MS}\n\n`);
      if (release !== undefined) write(stream, textOf({ type: 'RELEASE', release }));
    },
    end: () => {
      isOver = true;
      clearInterval(heartbeat);
      stopHearing();
      for (const { response } of streams) response.end();
    },
  };
}

function textOf(event: DeskEvent): string {
  return event.type === 'RELEASE'
    ? `event: release\ndata: {"release":${event.release}}\n\n`
    : `event: changeSet\ndata: {"number":${event.changeSet},"head":${event.head}}\n\n`;
}

function write({ response }: Stream, text: string): void {
  if (response.writableLength > MOST_UNREAD_BYTES) response.destroy();
  else response.write(text);
}

function refuseOther({ method }: IncomingMessage): void {
  if (method === 'GET') return;
  throw new HttpProblem({ status: 405, message: 'Send a GET request.', headers: { allow: 'GET' } });
}

function tooMany(): HttpProblem {
  return new HttpProblem({
    status: 503,
    code: 'UNAVAILABLE',
    message: 'Too many listen to events here. Ask for what you need instead, or come again later.',
    headers: { 'retry-after': '30' },
  });
}
