/** What stands for an IPv6 client: the 64 bits that a network hands out; the rest is the client's to choose. */
const GROUPS_OF_A_NETWORK = 4;

/** What a connection tells of who is at its other end. */
interface Connection {
  readonly remote: string | undefined;
  /** The header `x-forwarded-for`. */
  readonly forwardedFor: string | readonly string[] | undefined;
}

/**
 * Who asks, as far as it can be told: the address that the outermost of `proxies` trusted proxies saw, or the one at the
 * other end of the connection when there are none. Undefined for a program on this machine, which is not counted.
 */
export function clientAddress({ remote, forwardedFor }: Connection, proxies: number): string | undefined {
  const direct = withoutMapping(remote ?? '');
  const named = String(forwardedFor ?? '').split(',');
  const forwarded = proxies > 0 ? withoutMapping(named.at(-proxies) ?? named[0] ?? '') : '';
  if (forwarded !== '') return clientName(forwarded);
  return direct === '::1' || direct.startsWith('127.') ? undefined : clientName(direct);
}

/** An IPv4 address as such, also when a socket for both protocols tells it. */
function withoutMapping(address: string): string {
  return address.trim().replace(/^::ffff:/i, '');
}

function clientName(address: string): string {
  return address.includes(':') ? networkOf(address) : address.slice(0, 64);
}

/** The first 64 bits of an IPv6 address, written out. */
function networkOf(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - groups.length - after.length)).fill('0');
  return [...groups, ...zeros, ...after]
    .slice(0, GROUPS_OF_A_NETWORK)
    .map((group) => (Number.parseInt(group, 16) || 0).toString(16))
    .join(':');
}
