import type { Viewer } from '@symptograph/core';
import type { Database, Person, StoredInterests } from '@symptograph/db';
import { ulid } from 'ulid';
import { createApiKey, type MadeKey, type NewKey } from './create-api-key.ts';
import { createPerson, type NewPerson } from './create-person.ts';
import { createResetLink } from './create-reset-link.ts';
import { deactivatePerson } from './deactivate-person.ts';
import type { PeopleActor, PeopleDesk } from './people-desk.ts';
import { reactivatePerson } from './reactivate-person.ts';
import { revokeApiKey } from './revoke-api-key.ts';
import { type RolesOf, setRoles } from './set-roles.ts';
import { type InterestsGiven, stateInterests } from './state-interests.ts';

/** An address at which somebody sets a new password, once. */
export interface ResetAddress {
  /** Tell it to nobody but the person. */
  readonly url: string;
  /** ISO 8601, UTC: an hour later. */
  readonly expiresAt: string;
}

/** What can be done to people and keys; each takes who does it, and writes the audit log. */
export interface PeopleServices {
  readonly createPerson: (actor: PeopleActor, given: NewPerson) => Promise<Person>;
  readonly createResetLink: (actor: PeopleActor, personId: string) => Promise<ResetAddress>;
  readonly setRoles: (actor: PeopleActor, given: RolesOf) => Promise<void>;
  readonly deactivatePerson: (actor: PeopleActor, personId: string) => Promise<void>;
  readonly reactivatePerson: (actor: PeopleActor, personId: string) => Promise<void>;
  readonly createApiKey: (viewer: Viewer, given: NewKey) => Promise<MadeKey>;
  readonly revokeApiKey: (viewer: Viewer, keyId: string) => Promise<void>;
  readonly stateInterests: (viewer: Viewer, given: InterestsGiven) => Promise<StoredInterests>;
}

/** What the services work over. */
interface ServicesDeps {
  readonly withDatabase: <Value>(work: (database: Database) => Promise<Value>) => Promise<Value>;
  readonly siteUrl: string;
  /** Told after each change. */
  readonly changed: () => void;
}

/** The services over a database. */
export function createPeopleServices({ withDatabase, siteUrl, changed }: ServicesDeps): PeopleServices {
  const now = () => new Date().toISOString();
  const mintId = (prefix: string) => `${prefix}_${ulid()}`;
  const on =
    <Who, Given, Value>(service: (desk: PeopleDesk, who: Who, given: Given) => Promise<Value>) =>
    (who: Who, given: Given): Promise<Value> =>
      withDatabase((database) => service({ database, now, mintId }, who, given)).finally(changed);
  return {
    createPerson: on(createPerson),
    createResetLink: async (actor, personId) => {
      const { token, expiresAt } = await on(createResetLink)(actor, personId);
      // After the #, where no server and no log gets to see it.
      return { url: `${siteUrl}/reset-password#${token}`, expiresAt };
    },
    setRoles: on(setRoles),
    deactivatePerson: on(deactivatePerson),
    reactivatePerson: on(reactivatePerson),
    createApiKey: on(createApiKey),
    revokeApiKey: on(revokeApiKey),
    stateInterests: on(stateInterests),
  };
}
