const SESSION_COOKIE = /(?:^|[;\s])(?:__Secure-)?symptograph\.session_token=([^;\s]+)/g;

/** What a `cookie` header shows of a session; undefined when it shows nothing. Whatever else is in it makes no difference. */
export function sessionCookie(header: string | undefined): string | undefined {
  const shown = [...(header ?? '').matchAll(SESSION_COOKIE)].map(([, value]) => value);
  return shown.length > 0 ? shown.join(' ') : undefined;
}
