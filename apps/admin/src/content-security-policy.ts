/**
 * The Content-Security-Policy of a page: this origin only, scripts by nonce.
 *
 * Style attributes stay allowed because popups are positioned by them; development needs `eval` for React's traces.
 */
export function contentSecurityPolicy(nonce: string, mode: string): string {
  const development = mode === 'development';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
