const EXACTLY: ReadonlySet<string> = new Set(['/graphql', '/admin/graphql', '/events']);
const BELOW: readonly string[] = ['/api/auth/', '/export/'];

/** Whether a path is the API's to answer, so that browsers know one origin only. */
export function isForwardedPath(path: string): boolean {
  return EXACTLY.has(path) || BELOW.some((prefix) => path.startsWith(prefix));
}
