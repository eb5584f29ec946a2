import {
  type ASTNode,
  BREAK,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  visit,
} from 'graphql';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const CONDITIONS: ReadonlySet<string> = new Set([GraphQLSkipDirective.name, GraphQLIncludeDirective.name]);

/** The variables that decide which fields are selected below a node, by name: those in @skip and @include. */
export function conditionVariables(node: ASTNode, fragments: Fragments): readonly string[] {
  const found = new Set<string>();
  for (const part of withFragments(node, fragments)) {
    visit(part, {
      Directive({ name, arguments: given }) {
        if (!CONDITIONS.has(name.value)) return;
        for (const argument of given ?? []) {
          visit(argument, {
            Variable: (variable) => {
              found.add(variable.name.value);
            },
          });
        }
      },
    });
  }
  return [...found].sort();
}

/** Whether arguments below some nodes hold variables: conditions do not count. */
export function hasVariableArguments(nodes: readonly ASTNode[], fragments: Fragments): boolean {
  return nodes.some((node) =>
    withFragments(node, fragments).some((part) => {
      let found = false;
      visit(part, {
        Directive: ({ name }) => (CONDITIONS.has(name.value) ? false : undefined),
        VariableDefinition: () => false,
        Variable: () => {
          found = true;
          return BREAK;
        },
      });
      return found;
    }),
  );
}

/** A node and every fragment that is spread below it, each once. */
function withFragments(node: ASTNode, fragments: Fragments): readonly ASTNode[] {
  const parts = new Set<ASTNode>([node]);
  for (const part of parts) {
    visit(part, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment) parts.add(fragment);
      },
    });
  }
  return [...parts];
}
