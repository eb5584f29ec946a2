import { join } from 'node:path';
import { BUILT } from './build-programs.ts';
import type { ContenderProgram } from './start-contender.ts';

/** What contenders are started with. */
export interface Given {
  /** The file of `writeHanded`. */
  readonly handed: string;
  readonly databaseUrl: string;
}

/** One of those that are compared. */
export interface ContenderEntry {
  readonly key: string;
  /** What the table calls it. */
  readonly title: string;
  readonly program: (given: Given) => ContenderProgram;
  /** Whether it reads the tables of a database. */
  readonly needsDatabase?: true;
  /** Whether its cursors are of another making. */
  readonly ownCursors?: true;
}

const PRISMA = join(import.meta.dirname, '..', 'prisma', 'serve.mjs');

/** Everyone who is compared, in the order of the table. */
export const CONTENDERS: readonly ContenderEntry[] = [
  served('raw', 'raw node:http, the same bytes'),
  served('uncached', 'Symptograph, uncached'),
  served('mercurius-jit', 'mercurius + JIT'),
  served('yoga-jit', 'GraphQL Yoga + JIT'),
  served('mercurius', 'mercurius'),
  served('yoga', 'GraphQL Yoga'),
  served('apollo', 'Apollo Server as it comes'),
  {
    key: 'prisma',
    title: 'Apollo, Pothos and Prisma on PostgreSQL',
    program: ({ databaseUrl }) => ({ file: PRISMA, parameters: [databaseUrl] }),
    needsDatabase: true,
    ownCursors: true,
  },
];

function served(key: string, title: string): ContenderEntry {
  const program: ContenderEntry['program'] = ({ handed }) => ({
    file: join(BUILT, 'serve.js'),
    parameters: [key, handed],
  });
  return { key, title, program };
}
