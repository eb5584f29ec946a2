import type { ReadContext } from '../read-context.ts';
import type { Remembering } from './memory.ts';
import { notOfTheGraph } from './remembering-writer.ts';

/** In one-byte characters, which is what nearly all content has: about 32 MB. */
const MOST_CHARACTERS = 32_000_000;

/** What a request holds besides the graph that it reads. */
const REST: Readonly<Record<Exclude<keyof ReadContext, 'graph'>, true>> = {
  releases: true,
  history: true,
  graphAt: true,
  prove: true,
  atDesk: true,
};

/**
 * Remembers what was written of whatever has an id: concepts, statements, sources and evidence are immutable, and the
 * same objects for as long as a version of the graph is in memory.
 */
export const rememberEntities: Remembering<ReadContext> = {
  graphOf: ({ graph }) => graph,
  withGraphAlone: ({ graph }) => Object.defineProperties({ graph } as ReadContext, ofRequestsOnly),
  isEntity: (type) => 'id' in type.getFields(),
  mostCharacters: MOST_CHARACTERS,
};

const ofRequestsOnly = Object.fromEntries(
  Object.keys(REST).map((name) => [
    name,
    {
      get: (): never => {
        throw notOfTheGraph;
      },
    },
  ]),
);
