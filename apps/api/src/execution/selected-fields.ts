import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a document's selections are read with. */
export interface Selections {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced; only those in @skip and @include are looked at. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The fields that some selection sets ask of an object of a type, by response key in the order of the answer; fields of
 * the same key are merged (GraphQL, section 6.3.2). Throws a GraphQLError when a condition is null.
 */
export function selectedFields(
  selections: Selections,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const visitAll = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (isIncluded(selection, selections.variables)) visit(selection);
    }
  };
  const visit = (selection: SelectionNode): void => {
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      const nodes = found.get(key);
      if (nodes) nodes.push(selection);
      else found.set(key, [selection]);
      return;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : firstSpread(selection.name.value);
    if (fragment && isOfType(selections.schema, fragment.typeCondition?.name.value, type)) {
      visitAll(fragment.selectionSet);
    }
  };
  const firstSpread = (name: string) => {
    if (spread.has(name)) return undefined;
    spread.add(name);
    return selections.fragments.get(name);
  };
  sets.forEach(visitAll);
  return found;
}

function isIncluded(selection: SelectionNode, variables: Selections['variables']): boolean {
  if (!selection.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false;
}

function isOfType(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}
