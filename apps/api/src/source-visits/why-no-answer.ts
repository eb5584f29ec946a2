import { failureOf } from './failure-of.ts';

const SENTENCES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'Nobody knows the name of its server.',
  EAI_AGAIN: 'The name of its server could not be looked up.',
  ECONNREFUSED: 'Its server takes no connection.',
  ECONNRESET: 'The connection was closed before it answered.',
  UND_ERR_SOCKET: 'The connection was closed before it answered.',
  EHOSTUNREACH: 'No way leads to its server.',
  ENETUNREACH: 'No way leads to its server.',
  ETIMEDOUT: 'Its server took no connection in time.',
  UND_ERR_CONNECT_TIMEOUT: 'Its server took no connection in time.',
  CERT_HAS_EXPIRED: 'The certificate of its server has expired.',
};

/** What OpenSSL and Node say of a failed handshake; of certificates Node alone does, in codes that may begin with ERR_TLS. */
const OF_HANDSHAKES = /^(EPROTO|ERR_SSL_.*|ERR_TLS_(?!CERT).*)$/;
const OF_CERTIFICATES = /CERT|SIGNATURE|ISSUER/;

/** Why a request that `fetch` gave up within a limit of milliseconds got no answer, in a sentence. */
export function whyNoAnswer(error: unknown, limitMs: number): string {
  const { name, code, message } = failureOf(error);
  if (name === 'TimeoutError') return `It did not answer within ${limitMs / 1_000} seconds.`;
  return SENTENCES[`${code}`] ?? `${whatFailed(`${code}`)} (${code ?? message}).`;
}

function whatFailed(code: string): string {
  if (OF_HANDSHAKES.test(code)) return 'Its server does not speak HTTPS as expected';
  return OF_CERTIFICATES.test(code) ? 'The certificate of its server is not trusted' : 'The request failed';
}
