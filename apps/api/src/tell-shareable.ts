import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { ReadContext } from './read-context.ts';

/** Root fields that may answer differently for the same release when another one is published: they list releases. */
const ABOUT_OTHER_RELEASES: ReadonlySet<string> = new Set([
  'release',
  'releases',
  'releaseDiff',
  'node',
  'nodes',
]);

/** What the header `cache-control` says to the edge, which tells clients more. */
export type Sharing =
  /** Holds as long as the current release is current. */
  | 'public'
  /** Holds for its release for good. */
  | 'public, immutable';

/** Marks answers that everybody who asks the same may have: those of queries without an error. */
export function tellShareable(): ApolloServerPlugin<ReadContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, document, operation }) {
          const isWhole = response.body.kind === 'single' && !response.body.singleResult.errors?.length;
          if (!isWhole || !document || operation?.operation !== 'query') return;
          response.http.headers.set('cache-control', sharingOf(document, operation));
        },
      };
    },
  };
}

const known = new WeakMap<OperationDefinitionNode, Sharing>();

/** For how long the answer to an operation holds, if it has no error. */
export function sharingOf(document: DocumentNode, operation: OperationDefinitionNode): Sharing {
  const answered = known.get(operation);
  if (answered) return answered;
  const names = [...rootFieldNames(document, operation)];
  const sharing = names.some((name) => ABOUT_OTHER_RELEASES.has(name)) ? 'public' : 'public, immutable';
  known.set(operation, sharing);
  return sharing;
}

/** The fields that an operation selects on the root, fragments looked into. */
function rootFieldNames(
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
): ReadonlySet<string> {
  const names = new Set<string>();
  // What is added to a set while it is walked through is walked through too.
  const selectionSets = new Set([operation.selectionSet]);
  const fragmentsNamed = (name: string) =>
    definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name);
  for (const { selections } of selectionSets) {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else for (const below of selectionSetsOf(selection, fragmentsNamed)) selectionSets.add(below);
    }
  }
  return names;
}

function selectionSetsOf(
  selection: InlineFragmentNode | FragmentSpreadNode,
  fragmentsNamed: (name: string) => readonly DefinitionNode[],
): readonly SelectionSetNode[] {
  if (selection.kind === Kind.INLINE_FRAGMENT) return [selection.selectionSet];
  return fragmentsNamed(selection.name.value).flatMap((one) =>
    one.kind === Kind.FRAGMENT_DEFINITION ? [one.selectionSet] : [],
  );
}
