import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// `prisma generate` never runs the schema engine, but downloads it unless this names a file that exists.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= fileURLToPath(import.meta.url);

// Generating asks nobody for updates and tells nobody.
process.env['CHECKPOINT_DISABLE'] ??= '1';

export default defineConfig({ schema: 'schema.prisma' });
