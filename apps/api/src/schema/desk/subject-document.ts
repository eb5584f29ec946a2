import {
  type Snapshot,
  type Subject,
  statementsOfConcept,
  subjectById,
  subjectTypeOf,
} from '@symptograph/core';
import { allowed, atDesk } from '../../desk/at-desk.ts';
import { builder } from '../builder.ts';
import { notTooMany } from '../not-too-many.ts';
import { DESK } from './only-at-desk.ts';

const MOST_IDS = 200;

const SubjectDocumentRef = builder.objectRef<Subject>('SubjectDocument').implement({
  ...DESK,
  description: 'A subject with all that operations can change, as in Revision.data.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    document: t.field({ type: 'JSON', description: 'All of it.', resolve: (subject) => subject }),
  }),
});

builder.queryField('subjects', (t) =>
  t.field({
    ...DESK,
    type: [SubjectDocumentRef],
    description:
      'Subjects as an editor takes them up: as published, or as the change set of ?changeSet=n makes them. Ids that name none are left out.',
    args: {
      ids: t.arg.idList({ required: true, description: 'The subjects, at most 200.' }),
      withStatements: t.arg.boolean({
        defaultValue: false,
        description: 'The statements about those that are concepts too, each once, behind them.',
      }),
    },
    resolve: (_root, { ids, withStatements }, context) => {
      allowed(atDesk(context).viewer, 'READ_DRAFTS');
      notTooMany(ids, 'ids', MOST_IDS);
      const { snapshot } = context.graph;
      return withStatements === true ? withTheirStatements(snapshot, ids) : subjectsNamed(snapshot, ids);
    },
  }),
);

function subjectsNamed(snapshot: Snapshot, ids: readonly string[]): readonly Subject[] {
  return ids.flatMap((id) => subjectById(snapshot, id) ?? []);
}

function withTheirStatements(snapshot: Snapshot, ids: readonly string[]): readonly Subject[] {
  const concepts = ids.filter((id) => subjectTypeOf(id) === 'CONCEPT');
  const statements = concepts.flatMap((id) => [...statementsOfConcept(snapshot, id)]);
  const all = [...subjectsNamed(snapshot, ids), ...statements];
  return [...new Map(all.map((subject) => [subject.id, subject])).values()];
}
