import { env } from './env.ts';

/** Headers that hold for one connection only (RFC 9110, section 7.6.1), or that the next one sets by itself. */
const HEADERS_OF_A_CONNECTION: readonly string[] = [
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/**
 * Sends a request on to the same path of the API at `API_URL` and streams its answer back; an API that is away is
 * answered for with 502 and a GraphQL error.
 *
 * A rewrite would do the same, but tells every browser the API's inner address.
 */
export async function forward(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const headers = passedOn(request.headers);
  // Bytes pass through as they are: fetch would undo a compression and keep the header that tells of it.
  headers.set('accept-encoding', 'identity');
  try {
    const {
      status,
      headers: answered,
      body,
    } = await fetch(new URL(`${pathname}${search}`, env.API_URL), {
      method: request.method,
      headers,
      body: request.body,
      duplex: 'half',
      redirect: 'manual',
      signal: request.signal,
    } as RequestInit);
    return new Response(body, { status, headers: passedOn(answered) });
  } catch {
    const message = 'The API does not answer. Try again in a while.';
    return Response.json({ errors: [{ message, extensions: { code: 'UNAVAILABLE' } }] }, { status: 502 });
  }
}

function passedOn(headers: Headers): Headers {
  const passed = new Headers(headers);
  const named = passed.get('connection')?.split(',') ?? [];
  for (const name of [...HEADERS_OF_A_CONNECTION, ...named]) passed.delete(name.trim());
  return passed;
}
