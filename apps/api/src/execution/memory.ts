import type { GraphQLObjectType } from 'graphql';
import type { Remembered } from './write.ts';

/** What is remembered of an immutable graph from one request to the next. */
export interface Remembering<Context> {
  /** The graph that a request reads: the same object for the same graph. */
  readonly graphOf: (context: Context) => object;
  /** A context that has this graph and throws `notOfTheGraph` when it is asked for anything else. */
  readonly withGraphAlone: (context: Context) => Context;
  /** Whether objects of a type are the same ones whenever they are met in one graph. */
  readonly isEntity: (type: GraphQLObjectType) => boolean;
  /** The most characters that are remembered over all operations and graphs. */
  readonly mostCharacters: number;
}

/** What compiled operations remember: it goes with its operation or graph, and all of it when room runs out. */
export interface Memory<Context> {
  /** What one operation remembers of the graph that a request reads. */
  readonly of: (operation: object, context: Context) => Remembered;
  /** Takes the room for a text; false when there was none left, and all is forgotten. */
  readonly takeRoom: (characters: number) => boolean;
}

/** An empty memory. */
export function createMemory<Context>({
  graphOf,
  withGraphAlone,
  mostCharacters,
}: Remembering<Context>): Memory<Context> {
  let byGraph = new WeakMap<object, WeakMap<object, Remembered>>();
  let room = mostCharacters;

  const ofGraph = (graph: object) => {
    const known = byGraph.get(graph) ?? new WeakMap<object, Remembered>();
    byGraph.set(graph, known);
    return known;
  };
  return {
    of: (operation, context) => {
      const byOperation = ofGraph(graphOf(context));
      const known = byOperation.get(operation);
      if (known) return known;
      const fresh = freshMemory(withGraphAlone(context));
      byOperation.set(operation, fresh);
      return fresh;
    },
    takeRoom: (characters) => {
      room -= characters;
      if (room >= 0) return true;
      byGraph = new WeakMap();
      room = mostCharacters;
      return false;
    },
  };
}

function freshMemory(context: unknown): Remembered {
  const remembered: { -readonly [Part in keyof Remembered]: Remembered[Part] } = {
    texts: [],
    run: { context, variables: {}, args: [], remembered: undefined },
  };
  remembered.run = { ...remembered.run, remembered };
  return remembered;
}
