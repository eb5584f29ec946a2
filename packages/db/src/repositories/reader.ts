import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';

/** What a repository reads through: the client, or a transaction of it. */
export type Reader = Pick<PrismaClient, 'release' | 'revision' | '$queryRaw'>;

/** What a repository writes through: only ever a transaction. */
export type Writer = Prisma.TransactionClient;
