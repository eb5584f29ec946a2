import { atDesk } from '../../desk/at-desk.ts';
import { importTable } from '../../services/import-table.ts';
import { builder } from '../builder.ts';
import { PROBLEMS } from './errors.ts';
import { TableImportRef } from './import-account.ts';
import { DESK } from './only-at-desk.ts';

const ImportFileInput = builder.inputType('ImportFileInput', {
  ...DESK,
  description: 'A file as it was read.',
  fields: (t) => ({
    name: t.string({
      required: true,
      description: 'Without its folder; one that the mapping names, or any of a list.',
    }),
    text: t.string({ required: true, description: 'All of it: CSV, TSV, OBO or obographs JSON.' }),
  }),
});

const ImportTableInput = builder.inputType('ImportTableInput', {
  ...DESK,
  description: 'Files to import, and what in them is what.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'What is imported, 1 to 200 characters.' }),
    mapping: t.string({
      required: true,
      description:
        'A mapping in YAML, the name of one that comes with this version, or concept-list for lists that were downloaded and changed: what differs from their release comes back.',
    }),
    files: t.field({
      type: [ImportFileInput],
      required: true,
      description: 'At least one; 8 MB together at most.',
    }),
    idempotencyKey: t.string({
      description: 'A request that comes again with the same key makes no second change set.',
    }),
    dryRun: t.boolean({ defaultValue: false, description: 'Only tell what would happen.' }),
  }),
});

builder.mutationField('importTable', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: TableImportRef,
    description:
      'Imports files as a change set that belongs to whoever asks, who cannot approve it. A finding of integrity keeps all of it out.',
    args: {
      input: t.arg({ type: ImportTableInput, required: true, description: 'The files and their mapping.' }),
    },
    resolve: (_root, { input: { dryRun, ...input } }, context) =>
      importTable(atDesk(context), { ...input, isDryRun: dryRun === true }),
  }),
);
