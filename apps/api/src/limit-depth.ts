import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** Enough for four hops through connections and for the introspection that tools do. */
const MOST_DEPTH = 15;

/** A validation rule: no field of an operation lies deeper than 15 fields, fragments looked into. */
export function limitDepth(context: ValidationContext): ASTVisitor {
  const depths = new Map<FragmentDefinitionNode, number>();
  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, { context, depths, open: new Set() });
      if (depth <= MOST_DEPTH) return;
      context.reportError(
        new GraphQLError(`The operation is ${depth} fields deep; at most ${MOST_DEPTH} are allowed.`, {
          nodes: operation,
          extensions: { code: 'QUERY_TOO_COSTLY', depth, mostDepth: MOST_DEPTH },
        }),
      );
    },
  };
}

interface Walk {
  readonly context: ValidationContext;
  /** Depths of fragments that were measured. */
  readonly depths: Map<FragmentDefinitionNode, number>;
  /** Fragments being measured: one that contains itself is another rule's finding and adds nothing here. */
  readonly open: Set<FragmentDefinitionNode>;
}

function depthOf(selectionSet: SelectionSetNode, walk: Walk): number {
  let deepest = 0;
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) {
      const below = selection.selectionSet ? depthOf(selection.selectionSet, walk) : 0;
      deepest = Math.max(deepest, 1 + below);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      deepest = Math.max(deepest, depthOf(selection.selectionSet, walk));
    } else {
      const fragment = walk.context.getFragment(selection.name.value);
      if (fragment) deepest = Math.max(deepest, depthOfFragment(fragment, walk));
    }
  }
  return deepest;
}

function depthOfFragment(fragment: FragmentDefinitionNode, walk: Walk): number {
  const known = walk.depths.get(fragment);
  if (known !== undefined || walk.open.has(fragment)) return known ?? 0;
  walk.open.add(fragment);
  const depth = depthOf(fragment.selectionSet, walk);
  walk.open.delete(fragment);
  walk.depths.set(fragment, depth);
  return depth;
}
