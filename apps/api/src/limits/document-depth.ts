import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

interface Walk {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Depths of fragments that were measured. */
  readonly depths: Map<FragmentDefinitionNode, number>;
  /** Fragments being measured: one that contains itself is another rule's finding and adds nothing here. */
  readonly open: Set<FragmentDefinitionNode>;
}

/** How many fields lie below one another in the deepest operation of a document, fragments looked into. */
export function documentDepth({ definitions }: DocumentNode): {
  readonly depth: number;
  readonly operation: OperationDefinitionNode | undefined;
} {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const walk: Walk = {
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    depths: new Map(),
    open: new Set(),
  };
  let deepest: { depth: number; operation: OperationDefinitionNode | undefined } = {
    depth: 0,
    operation: undefined,
  };
  for (const operation of definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
    const depth = depthOf(operation.selectionSet, walk);
    if (depth > deepest.depth) deepest = { depth, operation };
  }
  return deepest;
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
      const fragment = walk.fragments.get(selection.name.value);
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
