import type { Settings } from '../env.ts';

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Which pages may send what their visitors' cookies allow: those of PUBLIC_URL, and those that this machine serves to
 * itself on the ports of the site and of the API.
 */
export function originTrust({
  publicUrl,
  adminPort,
  port,
}: Pick<Settings, 'publicUrl' | 'adminPort' | 'port'>): (origin: string) => boolean {
  const site = publicUrl === undefined ? undefined : new URL(publicUrl).origin;
  const ports: ReadonlySet<string> = new Set([String(adminPort), String(port)]);
  return (origin) => {
    if (origin === site) return true;
    if (!URL.canParse(origin)) return false;
    const { protocol, hostname, port: asked, origin: written } = new URL(origin);
    return origin === written && protocol === 'http:' && LOOPBACK.has(hostname) && ports.has(asked || '80');
  };
}
