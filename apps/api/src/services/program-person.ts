import type { Transaction } from '@symptograph/db';

/** A program of ours that writes change sets. */
export interface OwnProgram {
  readonly name: string;
  /** Names it for good; of a domain that no mail goes to. */
  readonly email: string;
}

export const CONTENT_PACKS: OwnProgram = {
  name: 'Content packs',
  email: 'content-packs@symptograph.invalid',
};
export const IMPORTS: OwnProgram = { name: 'Imports', email: 'imports@symptograph.invalid' };

/** What a new person needs. */
export interface NewPersonDeps {
  readonly mintId: (prefix: string) => string;
  readonly now: () => string;
}

/** Id of the person that stands for a program, who is made when there is none: it writes drafts, never approves, and cannot sign in. */
export async function programPerson(
  tx: Transaction,
  { name, email }: OwnProgram,
  { mintId, now }: NewPersonDeps,
): Promise<string> {
  const known = await tx.people.findByEmail(email);
  if (known) return known.id;
  const id = mintId('usr');
  await tx.people.create({ id, name, email, roles: ['BOT'], createdAt: now(), deactivatedAt: null });
  return id;
}
