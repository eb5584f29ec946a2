import type { Viewer } from '@symptograph/core';
import type { Database } from '@symptograph/db';
import { HttpProblem } from '../http/http-problem.ts';
import { apiKeyHash, isApiKey } from './api-key.ts';

/**
 * The program that shows a key, at a time (ISO 8601); that it was used is noted. Throws an HttpProblem, status 401, when
 * the key is none of ours, was revoked, has expired, or belongs to somebody who was deactivated.
 */
export async function keyHolder(database: Database, secret: string, now: string): Promise<Viewer> {
  const key = isApiKey(secret) ? await database.apiKeys.findByHash(apiKeyHash(secret)) : undefined;
  if (!key) throw refused('This key is not known here. Check that it was copied whole, or make another.');
  const { id: keyId, name, ownerId, scopes, prefix, expiresAt, revokedAt } = key;
  if (revokedAt !== null) throw refused(`The key ${prefix}… was revoked. Make another.`);
  if (expiresAt <= now) throw refused(`The key ${prefix}… has expired. Make another.`);
  const owner = await database.people.find(ownerId);
  if (!owner || owner.deactivatedAt !== null) {
    throw refused(`The person whom the key ${prefix}… belongs to was deactivated.`);
  }
  await database.apiKeys.touchLastUsed(keyId, now);
  const roles = scopes.includes('AUTHOR') ? (['BOT'] as const) : (['VIEWER'] as const);
  return { kind: 'KEY', id: ownerId, name, roles, keyId, scopes, ownerRoles: owner.roles };
}

function refused(message: string): HttpProblem {
  return new HttpProblem({
    status: 401,
    code: 'UNAUTHENTICATED',
    message,
    headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
  });
}
