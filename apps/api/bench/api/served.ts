import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { buildSnapshot, type GraphDocument } from '@symptograph/core';
import type { GraphVersion } from '../../src/graph-version.ts';
import type { ReadContext } from '../../src/read-context.ts';
import type { Questions } from './questions.ts';

/** What every contender is given: the graph as one release, and the requests that it will get. */
export interface Served {
  readonly graph: GraphVersion;
  readonly questions: Questions;
  /** What resolvers of public reads work with. */
  readonly context: ReadContext;
}

/** A contender: starts to listen on a free port and gives its address, with the path of GraphQL. */
export type Contender = (served: Served) => Promise<string>;

/** What the bench hands to its child processes. */
export interface Handed {
  readonly document: GraphDocument;
  readonly questions: Questions;
}

/** Writes what is handed to the contenders into a file. */
export function writeHanded(file: string, handed: Handed): void {
  writeFileSync(file, serialize(handed));
}

/** Reads the file of `writeHanded` and builds the snapshot. */
export function readHanded(file: string): Served {
  const { document, questions }: Handed = deserialize(readFileSync(file));
  const graph: GraphVersion = {
    release: {
      id: 'rel_00000000000000000000000001',
      number: 1,
      title: 'The graph of the bench',
      publishedAt: '2026-11-24T00:00:00Z',
      hash: '0'.repeat(64),
      concepts: document.concepts.length,
      statements: document.statements.length,
    },
    snapshot: buildSnapshot(document),
  };
  const refused = { history: refuse, graphAt: refuse, prove: refuse };
  const context = { graph, releases: [graph.release], ...refused };
  return { graph, questions, context };
}

/** No question of the bench asks for history or another release, the reads of a database, or for a proof. */
async function refuse(): Promise<never> {
  throw new Error('The bench has no database and proves nothing.');
}
