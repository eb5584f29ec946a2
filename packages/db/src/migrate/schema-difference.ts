import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import { engineSchema, NOTHING_EXTERNAL } from './schema-engine.ts';

const DIFFERENT = 2;

/** The SQL that leads from the engine's database to the schema, undefined when the database has it already. */
export async function schemaDifference(engine: SchemaEngine): Promise<string | undefined> {
  const schema = await engineSchema();
  const difference = await engine.diff({
    from: { tag: 'schemaDatasource', ...schema, configDir: '.' },
    to: { tag: 'schemaDatamodel', ...schema },
    script: true,
    exitCode: true,
    filters: NOTHING_EXTERNAL,
  });
  return difference.exitCode === DIFFERENT ? (difference.stdout ?? '') : undefined;
}
