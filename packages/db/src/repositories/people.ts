import type { Role } from '@symptograph/core';
import type { Person as Row } from '../generated/prisma/client.ts';
import { momentOf, timeOf } from './moment.ts';
import type { Reader, Writer } from './reader.ts';

/** Somebody who works here, or a program that does. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** In lower case; no two people have the same. */
  readonly email: string;
  readonly roles: readonly Role[];
  /** ISO 8601, UTC; so is when they were deactivated. */
  readonly createdAt: string;
  readonly deactivatedAt: string | null;
}

/** A person's password for better-auth. */
export interface NewPassword {
  /** Id of the account when the person has none yet. */
  readonly accountId: string;
  /** As better-auth's `password.hash` made it. */
  readonly hash: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** A link by which a person sets a new password once; better-auth looks it up by its identifier. */
interface NewResetLink {
  readonly id: string;
  /** Hash of the link's secret, as better-auth makes it. */
  readonly identifier: string;
  /** ISO 8601, UTC; so is until when it may be used. */
  readonly at: string;
  readonly expiresAt: string;
}

/** Who works here. */
export interface People {
  find(id: string): Promise<Person | undefined>;
  findByEmail(email: string): Promise<Person | undefined>;
  byIds(ids: readonly string[]): Promise<readonly Person[]>;
  /** All, by name. */
  list(): Promise<readonly Person[]>;
}

/** The people within a transaction. */
export interface WritablePeople extends People {
  create(person: Person): Promise<void>;
  setRoles(id: string, roles: readonly Role[]): Promise<void>;
  /** Deactivates a person at a time (ISO 8601), or, with null, lets them in again; a deactivated one keeps the time it was done first. */
  deactivate(id: string, at: string | null): Promise<void>;
  /** Gives a person a password in place of the one they had. */
  setPassword(id: string, password: NewPassword): Promise<void>;
  /** Gives a person a link in place of the one they had, or, without one, only takes that away. */
  setResetLink(id: string, link?: NewResetLink): Promise<void>;
  /** Ends all sessions of a person. */
  endSessions(id: string): Promise<void>;
}

/** The people, read through `reader`. */
export function peopleOf(reader: Reader): People {
  const findOne = async (where: { id: string } | { email: string }) => {
    const row = await reader.person.findUnique({ where });
    return row ? personOf(row) : undefined;
  };
  return {
    find: (id) => findOne({ id }),
    findByEmail: (email) => findOne({ email: email.toLowerCase() }),
    byIds: async (ids) => {
      const rows = await reader.person.findMany({ where: { id: { in: [...ids] } }, orderBy: { id: 'asc' } });
      return rows.map(personOf);
    },
    list: async () => {
      const rows = await reader.person.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }] });
      return rows.map(personOf);
    },
  };
}

/** The people, read and written through `writer`. */
export function writablePeopleOf(writer: Writer): WritablePeople {
  return {
    ...peopleOf(writer),
    create: async ({ id, name, email, roles, createdAt, deactivatedAt }) => {
      const times = { createdAt: new Date(createdAt), deactivatedAt: timeOf(deactivatedAt) };
      await writer.person.create({
        data: { id, name, email: email.toLowerCase(), emailVerified: true, roles: [...roles], ...times },
      });
    },
    setRoles: async (id, roles) => {
      await writer.person.update({ where: { id }, data: { roles: [...roles] } });
    },
    deactivate: async (id, at) => {
      const where = at === null ? { id } : { id, deactivatedAt: null };
      await writer.person.updateMany({ where, data: { deactivatedAt: timeOf(at) } });
    },
    setPassword: (id, password) => setPassword(writer, id, password),
    setResetLink: async (personId, link) => {
      await writer.verification.deleteMany({ where: { value: personId } });
      if (!link) return;
      const { id, identifier, at, expiresAt } = link;
      const times = { createdAt: new Date(at), updatedAt: new Date(at), expiresAt: new Date(expiresAt) };
      await writer.verification.create({ data: { id, identifier, value: personId, ...times } });
    },
    endSessions: async (id) => {
      await writer.session.deleteMany({ where: { userId: id } });
    },
  };
}

/** better-auth keeps a password in the account with the provider `credential`, which carries the person's own id. */
async function setPassword(
  writer: Writer,
  userId: string,
  { accountId, hash, at }: NewPassword,
): Promise<void> {
  const [providerId, updatedAt] = ['credential', new Date(at)];
  const { count } = await writer.account.updateMany({
    where: { userId, providerId },
    data: { password: hash, updatedAt },
  });
  if (count > 0) return;
  const times = { createdAt: updatedAt, updatedAt };
  await writer.account.create({
    data: { id: accountId, accountId: userId, providerId, userId, password: hash, ...times },
  });
}

function personOf({ id, name, email, roles, createdAt, deactivatedAt }: Row): Person {
  return {
    id,
    name,
    email,
    roles: roles as Role[],
    createdAt: createdAt.toISOString(),
    deactivatedAt: momentOf(deactivatedAt),
  };
}
