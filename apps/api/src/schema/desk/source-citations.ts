import {
  ageProblem,
  type Citation,
  type CitationCount,
  citationCounts,
  citationsOfSource,
} from '@symptograph/core';
import { atDesk } from '../../desk/at-desk.ts';
import { builder } from '../builder.ts';
import { linkConnectionOf } from '../connection.ts';
import { pageArgs, pageOf } from '../page.ts';
import { EvidenceRef, SourceRef } from '../refs.ts';
import { DESK } from './only-at-desk.ts';
import { SubjectTypeEnum } from './subject-edit-input.ts';

const CitationRef = builder.objectRef<Citation>('SourceCitation').implement({
  ...DESK,
  description: 'Something that cites a source.',
  fields: (t) => ({
    subjectId: t.id({ description: 'What cites it.', resolve: ({ subject }) => subject.id }),
    type: t.expose('type', { type: SubjectTypeEnum, description: 'What kind of thing that is.' }),
    name: t.exposeString('name', {
      description:
        'Its name, its title, the slug of a case, or what a statement says without its qualifiers.',
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: 'The passages of the source that it rests on.',
      resolve: ({ evidence }) => [...evidence],
    }),
  }),
});

const CitationCountRef = builder.objectRef<CitationCount>('SourceCitationCount').implement({
  ...DESK,
  description: 'How many things of a kind cite a source.',
  fields: (t) => ({
    type: t.expose('type', { type: SubjectTypeEnum, description: 'What kind of things.' }),
    count: t.exposeInt('count', { description: 'How many, at least one.' }),
  }),
});

const { Connection: CitationConnection } = linkConnectionOf(CitationRef, {
  ...DESK,
  name: 'SourceCitation',
  plural: 'things that cite a source',
  nodeOf: (item: Citation) => item,
});

builder.objectFields(SourceRef, (t) => ({
  citations: t.field({
    ...DESK,
    type: CitationConnection,
    description: 'Everything that cites it, rules first.',
    args: {
      ...pageArgs(),
      types: t.arg({ type: [SubjectTypeEnum], description: 'Only these kinds of things.' }),
    },
    resolve: (of, args, context, info) => {
      const all = citationsOfSource(context.graph.snapshot, of.id);
      const wanted = args.types ? all.filter(({ type }) => args.types?.includes(type)) : all;
      return pageOf(wanted, { args, context, info, of });
    },
  }),
  citationCounts: t.field({
    ...DESK,
    type: [CitationCountRef],
    description: 'How many things of each kind cite it; kinds of which none does are left out.',
    resolve: ({ id }, _args, { graph }) => [...citationCounts(graph.snapshot, id)],
  }),
  outOfDate: t.string({
    ...DESK,
    nullable: true,
    description:
      'That nobody looked at it lately enough, as the check EVIDENCE_OUT_OF_DATE says it; null when it is not so, or no date says so.',
    resolve: (of, _args, context) => ageProblem(of, atDesk(context).desk.now()),
  }),
}));
