import { join } from 'node:path';
import { BUILT } from './build-programs.ts';
import type { ContenderProgram } from './start-contender.ts';

/** What contenders are started with. */
export interface Given {
  /** The file of `writeHanded`. */
  readonly handed: string;
  readonly databaseUrl: string;
  /** A folder for a processor profile of each process; none is made when absent. */
  readonly profiles?: string | undefined;
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
  served('raw', 'raw node:http, the same body'),
  served('raw-same-head', 'raw node:http, the same body and head'),
  served('cached', 'Symptograph'),
  served('bare', 'Symptograph, cache and guards off'),
  served('uncached', 'Symptograph, cache off'),
  served('forgetful', 'Symptograph, all off, nothing remembered'),
  served('mercurius-jit', 'mercurius + JIT'),
  served('yoga-jit', 'GraphQL Yoga + JIT'),
  served('mercurius', 'mercurius'),
  served('yoga', 'GraphQL Yoga'),
  served('apollo', 'Apollo Server as it comes'),
  {
    key: 'prisma',
    title: 'Apollo, Pothos and Prisma on PostgreSQL',
    program: ({ databaseUrl, profiles }) => ({
      file: PRISMA,
      parameters: [databaseUrl],
      node: profiling('prisma', profiles),
    }),
    needsDatabase: true,
    ownCursors: true,
  },
];

/** A contender over our schema. */
function served(key: string, title: string): ContenderEntry {
  const program: ContenderEntry['program'] = ({ handed, profiles }) => ({
    file: join(BUILT, 'serve.js'),
    parameters: [key, handed],
    node: profiling(key, profiles),
  });
  return { key, title, program };
}

function profiling(key: string, folder: string | undefined): readonly string[] {
  return folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-name=${key}.cpuprofile`] : [];
}
