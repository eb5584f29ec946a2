import { createMigration } from '../src/migrate/create-migration.ts';

const name = process.argv[2];
if (name === undefined || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Name the migration in lower-case words joined by underscores: migration:create add_rules');
  process.exitCode = 1;
} else {
  const file = await createMigration(name, new Date());
  console.log(file ? `Wrote ${file}` : 'The migrations already give the schema: nothing written.');
}
