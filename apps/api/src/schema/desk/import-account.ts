import type { Finding } from '@symptograph/core';
import type { SubjectCounts, Trouble } from '@symptograph/exchange';
import { atDesk } from '../../desk/at-desk.ts';
import type { TableImported } from '../../services/import-table.ts';
import { knownChangeSet } from '../../services/known-change-set.ts';
import { builder } from '../builder.ts';
import { ChangeSetRef } from './change-set-refs.ts';
import { FindingGateEnum } from './check-report.ts';
import { DESK } from './only-at-desk.ts';

const ImportCountsRef = builder.objectRef<SubjectCounts>('ImportCounts').implement({
  ...DESK,
  description: 'What an import makes of the subjects of one type.',
  fields: (t) => ({
    created: t.exposeInt('created', { description: 'How many are new.' }),
    changed: t.exposeInt('changed', { description: 'How many say something else.' }),
    removed: t.exposeInt('removed', { description: 'How many go.' }),
    unchanged: t.exposeInt('unchanged', { description: 'How many it leaves alone.' }),
  }),
});

const ImportTroubleRef = builder.objectRef<Trouble>('ImportTrouble').implement({
  ...DESK,
  description: 'Something that an import leaves out or leaves as it is, and why.',
  fields: (t) => ({
    file: t.exposeString('file', { description: 'The file that says it.' }),
    line: t.int({
      nullable: true,
      description: 'Where in it, from 1; null where the format has no lines.',
      resolve: ({ line }) => line,
    }),
    at: t.string({
      nullable: true,
      description: 'What it is about: a term, a code, an edge; null when it is about the whole.',
      resolve: ({ at }) => at,
    }),
    reason: t.exposeString('reason', { description: 'The same for all of a sort.' }),
  }),
});

const ImportFindingRef = builder.objectRef<Finding>('ImportFinding').implement({
  ...DESK,
  description: 'What is to be said against the graph with an import in it.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'What kind of thing it is, stable.' }),
    gate: t.expose('gate', { type: FindingGateEnum, description: 'INTEGRITY keeps all of the import out.' }),
    subjectId: t.id({ description: 'The subject that it is about.', resolve: ({ subject }) => subject }),
    path: t.exposeString('path', { description: 'Where in the subject, dotted; empty for the whole.' }),
    sentence: t.exposeString('sentence', { description: 'What is wrong, where, and what to do.' }),
  }),
});

export const TableImportRef = builder.objectRef<TableImported>('TableImport').implement({
  ...DESK,
  description: 'What an import of files came to, or would. Of each list at most 200 are told.',
  fields: (t) => ({
    changeSet: t.field({
      type: ChangeSetRef,
      nullable: true,
      description:
        'The change set in which it waits; null for a dry run, when nothing changed, and when findings forbid it.',
      resolve: ({ changeSet }, _args, context) =>
        changeSet === undefined ? null : knownChangeSet(atDesk(context).desk.database(), changeSet),
    }),
    sources: t.field({
      type: ImportCountsRef,
      description: 'Of sources.',
      resolve: ({ account }) => account.counts.sources,
    }),
    concepts: t.field({
      type: ImportCountsRef,
      description: 'Of concepts.',
      resolve: ({ account }) => account.counts.concepts,
    }),
    statements: t.field({
      type: ImportCountsRef,
      description: 'Of statements.',
      resolve: ({ account }) => account.counts.statements,
    }),
    dangling: t.field({
      type: [ImportTroubleRef],
      description: 'Statements that name what the graph does not have.',
      resolve: ({ account }) => account.dangling,
    }),
    leftOut: t.field({
      type: [ImportTroubleRef],
      description: 'What could not be read, or has no place in the graph.',
      resolve: ({ account }) => account.leftOut,
    }),
    kept: t.field({
      type: [ImportTroubleRef],
      description: 'What the files say of subjects that something else brought; they stay as they are.',
      resolve: ({ account }) => account.kept,
    }),
    troubleCount: t.int({
      description: 'How many of all three there are, told or not.',
      resolve: ({ account }) => account.troubleCount,
    }),
    findings: t.field({
      type: [ImportFindingRef],
      description: 'What is to be said against the graph afterwards, where the import reaches.',
      resolve: ({ account }) => account.findings,
    }),
    findingCount: t.int({
      description: 'How many findings there are, told or not.',
      resolve: ({ account }) => account.findingCount,
    }),
  }),
});
