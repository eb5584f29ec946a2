import { expect, test } from 'vitest';
import { whyNoAnswer } from './why-no-answer.ts';

/** As `fetch` rejects for a cause with a code. */
const failed = (code: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error('It failed.'), { code }) });
const told = (...codes: readonly string[]) => codes.map((code) => whyNoAnswer(failed(code), 10_000));

test('a name that nobody knows, one that cannot be looked up, and no way or no connection are told apart', () => {
  expect(told('ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'ECONNREFUSED', 'ECONNRESET')).toEqual([
    'Nobody knows the name of its server.',
    'The name of its server could not be looked up.',
    'No way leads to its server.',
    'Its server takes no connection.',
    'The connection was closed before it answered.',
  ]);
});

test('a certificate that is not trusted is told with the code that says why', () => {
  const codes = [
    ...['DEPTH_ZERO_SELF_SIGNED_CERT', 'CERT_NOT_YET_VALID', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ...['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
  ];
  expect(told(...codes)).toEqual(
    codes.map((code) => `The certificate of its server is not trusted (${code}).`),
  );
  expect(told('CERT_HAS_EXPIRED')).toEqual(['The certificate of its server has expired.']);
});

test('any other failure of HTTPS says nothing of the certificate', () => {
  const codes = [
    ...['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'EPROTO'],
    ...['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'ERR_TLS_HANDSHAKE_TIMEOUT'],
  ];
  expect(told(...codes)).toEqual(
    codes.map((code) => `Its server does not speak HTTPS as expected (${code}).`),
  );
});

test('what no sentence is for is told by its code, or else in its own words', () => {
  expect(told('HPE_INVALID_CONSTANT')).toEqual(['The request failed (HPE_INVALID_CONSTANT).']);
  expect(whyNoAnswer(new TypeError('Invalid URL'), 10_000)).toBe('The request failed (Invalid URL).');
  expect(whyNoAnswer(new DOMException('Late', 'TimeoutError'), 10_000)).toBe(
    'It did not answer within 10 seconds.',
  );
});
