import { fileURLToPath } from 'node:url';
import graphqlEslint from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const apiFolder = fileURLToPath(new URL('..', import.meta.url));

/** It types its rules' documentation more closely than ESLint does. */
const plugin = graphqlEslint as unknown as ESLint.Plugin;

/** Edges here lead to nodes that need no interface of their own, and pages go forward only. */
const relayOptions: Readonly<Record<string, object>> = {
  'relay-arguments': { includeBoth: false },
  'relay-edge-types': { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false },
};

test('the committed schema keeps every Relay rule of graphql-eslint', async () => {
  const rules = Object.keys(graphqlEslint.rules).filter((name) => name.startsWith('relay-'));
  expect(rules).toHaveLength(4);
  const eslint = new ESLint({
    cwd: apiFolder,
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.graphql'],
        languageOptions: {
          parser: graphqlEslint.parser,
          parserOptions: { graphQLConfig: { schema: `${apiFolder}schema.graphql` } },
        },
        plugins: { '@graphql-eslint': plugin },
        rules: Object.fromEntries(
          rules.map((name) => [
            `@graphql-eslint/${name}`,
            ['error', ...(relayOptions[name] ? [relayOptions[name]] : [])],
          ]),
        ),
      },
    ],
  });
  const results = await eslint.lintFiles(['schema.graphql']);
  expect(results).toHaveLength(1);
  expect(
    results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`)),
  ).toEqual([]);
});
