import { randomInt } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashPassword } from 'better-auth/crypto';
import { DEMO_PEOPLE, type DemoPerson } from './demo-people.ts';
import type { PeopleDesk } from './people-desk.ts';

const FILE = 'demo-people.txt';
/** Without letters that look like digits. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/**
 * Makes somebody of each role to try things out as, when nobody is known yet, with passwords that a file in the data
 * folder alone tells; the path of the file, or undefined when somebody was known. The file is whole before anybody is
 * made, and all are made together or nobody: after an end in between, the next time begins anew.
 */
export async function makeDemoPeople(desk: PeopleDesk, dataFolder: string): Promise<string | undefined> {
  const { database, now, mintId } = desk;
  if ((await database.people.list()).length > 0) return undefined;
  const made = await Promise.all(DEMO_PEOPLE.map(withPassword));
  const path = join(dataFolder, FILE);
  await writeWhole(path, textOf(made));
  const at = now();
  await database.transact(async (tx) => {
    for (const { person, hash } of made) {
      const id = mintId('usr');
      await tx.people.create({ ...person, id, createdAt: at, deactivatedAt: null });
      await tx.people.setPassword(id, { accountId: mintId('acc'), hash, at });
    }
    const details = { count: made.length };
    await tx.audit.append({
      actorId: 'first-start',
      action: 'CREATE_DEMO_PEOPLE',
      subject: 'people',
      details,
    });
  });
  return path;
}

interface WithPassword {
  readonly person: DemoPerson;
  readonly password: string;
  readonly hash: string;
}

async function withPassword(person: DemoPerson): Promise<WithPassword> {
  const group = () => Array.from({ length: 4 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');
  const password = Array.from({ length: 4 }, group).join('-');
  return { person, password, hash: await hashPassword(password) };
}

function textOf(made: readonly WithPassword[]): string {
  const widest = Math.max(...made.map(({ person }) => person.email.length));
  return [
    'People to try Symptograph with, and their passwords. They can do harm to nothing but this data folder.',
    'Before others can reach it, make your own (pnpm symptograph user create) and keep these out',
    '(pnpm symptograph user deactivate --demo-people).',
    '',
    ...made.map(({ person, password }) => `${person.email.padEnd(widest)}  ${password}`),
    '',
  ].join('\n');
}

async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.draft`;
  await writeFile(draft, text, { mode: 0o600, flush: true });
  await rename(draft, path);
}
