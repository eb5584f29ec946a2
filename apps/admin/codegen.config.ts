import type { CodegenConfig } from '@graphql-codegen/cli';

const PRESET = {
  preset: 'client',
  presetConfig: { fragmentMasking: false },
  config: {
    documentMode: 'string',
    enumsAsTypes: true,
    immutableTypes: true,
    useTypeImports: true,
    strictScalars: true,
    scalars: { ConceptRef: 'string', DateTime: 'string', JSON: 'unknown' },
  },
} as const;

/** What is published, for everybody, and the desk, for those who sign in: two schemas, and documents of each. */
const config: CodegenConfig = {
  generates: {
    'src/api/generated/': {
      ...PRESET,
      schema: '../api/schema.graphql',
      documents: ['src/**/*.graphql', '!src/**/*.desk.graphql'],
    },
    'src/desk-api/generated/': {
      ...PRESET,
      schema: '../api/desk.graphql',
      documents: 'src/**/*.desk.graphql',
    },
  },
};

export default config;
