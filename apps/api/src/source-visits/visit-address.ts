import { outcomeOfStatus, type SourceVisit } from '@symptograph/core';
import { failureOf } from './failure-of.ts';
import { whyNoAnswer } from './why-no-answer.ts';

/** How an address is visited. */
export interface Visiting {
  /** Says who asks. */
  readonly userAgent: string;
  /** How long one visit may take, redirects included. */
  readonly limitMs: number;
  /** How long of that it may ask by HEAD, before it asks by GET alone. */
  readonly headLimitMs: number;
}

/** What came of it. */
type Visited = Pick<SourceVisit, 'outcome' | 'status' | 'movedTo' | 'reason'>;

const MOST_REDIRECTS = 5;
/** Statuses that name another address, and those of them that mean it for good. */
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const FOR_GOOD: ReadonlySet<number> = new Set([301, 308]);

/** The codes of connections that were there and came to no answer: closed, or with something else than HTTP. */
const OF_CONNECTIONS = /^(ECONNRESET|EPIPE|UND_ERR_SOCKET|HPE_.*)$/;

/** Asks whether an address answers, by HTTP and HTTPS alone; the body of an answer is not read. It never rejects. */
export async function visitAddress(
  url: string,
  { userAgent, limitMs, headLimitMs }: Visiting,
): Promise<Visited> {
  try {
    const [limit, headLimit] = [AbortSignal.timeout(limitMs), AbortSignal.timeout(headLimitMs)];
    return await follow(new URL(url), { userAgent, limit, headLimit });
  } catch (error) {
    const reason = whyNoAnswer(error, limitMs);
    return { outcome: 'NO_ANSWER', status: null, movedTo: null, reason };
  }
}

interface Asking extends Pick<Visiting, 'userAgent'> {
  readonly limit: AbortSignal;
  readonly headLimit: AbortSignal;
}

async function follow(start: URL, asking: Asking): Promise<Visited> {
  let [address, home, isForGood] = [start, start, true];
  for (let redirects = 0; ; redirects++) {
    const { status, location } = await ask(address, asking);
    if (!REDIRECTS.has(status) || location === null) {
      return ended(status, home.href === start.href ? undefined : home);
    }
    const next = nextAddress(location, address);
    if (!next)
      return refused(status, `It sends whoever asks on to ${location}, which is no address of the web.`);
    if (redirects === MOST_REDIRECTS) {
      return refused(status, `It sends whoever asks on more than ${MOST_REDIRECTS} times.`);
    }
    isForGood &&= FOR_GOOD.has(status);
    if (isForGood) home = next;
    address = next;
  }
}

/** Some servers answer no HEAD, or say something else to it than to readers; one that asks for fewer requests is believed. */
async function ask(address: URL, asking: Asking) {
  const answer = await askHead(address, asking);
  return answer && (answer.status < 400 || answer.status === 429) ? answer : request('GET', address, asking);
}

/** Undefined when a server that is there gave no answer, which it may do to HEAD alone. */
async function askHead(address: URL, asking: Asking) {
  try {
    return await request('HEAD', address, asking);
  } catch (error) {
    if (!mayBeOfHeadAlone(error)) throw error;
    return undefined;
  }
}

/** Not when there is no such name, no connection or no HTTPS, which GET would not find either. */
function mayBeOfHeadAlone(error: unknown): boolean {
  const { name, code } = failureOf(error);
  return name === 'TimeoutError' || OF_CONNECTIONS.test(`${code}`);
}

async function request(method: 'HEAD' | 'GET', address: URL, { userAgent, limit, headLimit }: Asking) {
  const headers = { 'user-agent': userAgent, accept: '*/*' };
  const signal = method === 'HEAD' ? headLimit : limit;
  const response = await fetch(address, { method, headers, signal, redirect: 'manual' });
  await response.body?.cancel();
  return { status: response.status, location: response.headers.get('location') };
}

/** Where a redirect leads, to the same place on the page when it names none; undefined when that is nowhere on the web. */
function nextAddress(location: string, from: URL): URL | undefined {
  if (!URL.canParse(location, from.href)) return undefined;
  const next = new URL(location, from);
  if (next.hash === '') next.hash = from.hash;
  return next.protocol === 'http:' || next.protocol === 'https:' ? next : undefined;
}

function ended(status: number, home: URL | undefined): Visited {
  const outcome = outcomeOfStatus(status);
  const told = { status, movedTo: null };
  switch (outcome) {
    case 'REACHABLE':
      return home
        ? { outcome: 'MOVED', status, movedTo: home.href, reason: `It moved for good to ${home.href}.` }
        : { ...told, outcome, reason: null };
    case 'REFUSED':
      return refused(status, `It answered ${status}, which it may say to programs alone.`);
    default:
      return { ...told, outcome, reason: `It answered ${status}.` };
  }
}

function refused(status: number, reason: string): Visited {
  return { outcome: 'REFUSED', status, movedTo: null, reason };
}
