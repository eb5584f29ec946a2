import type { Settings } from '../env.ts';

/** Where browsers find the site, without a slash at its end: PUBLIC_URL, or else the port of the pages on this machine. */
export function siteUrlOf({ publicUrl, adminPort }: Pick<Settings, 'publicUrl' | 'adminPort'>): string {
  return new URL(publicUrl ?? `http://127.0.0.1:${adminPort}`).origin;
}
