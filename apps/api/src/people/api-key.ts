import { createHash, randomBytes } from 'node:crypto';

const SHAPE = /^sg_[0-9a-f]{8}_[A-Za-z0-9_-]{43}$/;

/** A new key: its secret, and what of it is kept. */
interface MintedKey {
  /** `sg_`, the prefix, and 256 random bits. */
  readonly secret: string;
  readonly prefix: string;
  readonly last4: string;
  readonly hash: string;
}

/** Makes a key for a program. */
export function mintApiKey(): MintedKey {
  const prefix = `sg_${randomBytes(4).toString('hex')}`;
  const secret = `${prefix}_${randomBytes(32).toString('base64url')}`;
  return { secret, prefix, last4: secret.slice(-4), hash: apiKeyHash(secret) };
}

/** Whether a text has the shape of a key. */
export function isApiKey(text: string): boolean {
  return SHAPE.test(text);
}

/** What is kept of a key: SHA-256, in hex. A key is random enough that nobody finds it by trying. */
export function apiKeyHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
