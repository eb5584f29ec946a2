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

const OF_CERTIFICATES = /CERT|TLS|SSL|SIGNATURE|ISSUER/;

/** Why a request that `fetch` gave up within a limit of milliseconds got no answer, in a sentence. */
export function whyNoAnswer(error: unknown, limitMs: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `It did not answer within ${limitMs / 1_000} seconds.`;
  }
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const { code, message } = cause as NodeJS.ErrnoException;
  const sentence = SENTENCES[`${code}`];
  if (sentence !== undefined) return sentence;
  const isOfCertificates = OF_CERTIFICATES.test(`${code}`);
  return `${isOfCertificates ? 'The certificate of its server is not trusted' : 'The request failed'} (${code ?? message}).`;
}
