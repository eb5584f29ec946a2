import type { Prisma } from '../generated/prisma/client.ts';

/** What a repository writes through: only ever a transaction. */
export type Writer = Prisma.TransactionClient;

/** What a repository reads through: the client, or a transaction of it. */
export type Reader = Omit<Writer, '$executeRaw' | '$executeRawUnsafe' | '$queryRawUnsafe'>;
