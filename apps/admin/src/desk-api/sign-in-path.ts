/** The address that signs somebody in and leads back to where they wanted to be. */
export function signInPath(next: string): string {
  return next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`;
}

/** Where the sign-in leads: an address of this site, or the inbox when what the address names is not one. */
export function pathAfterSignIn(next: string | undefined): string {
  const isOwn = next !== undefined && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in');
  return isOwn ? next : '/inbox';
}
