import { NodeRef, RelationStatementRef, StatementInterface } from './refs.ts';

RelationStatementRef.implement({
  description: 'A statement of any kind that has no fields of its own.',
  interfaces: [NodeRef, StatementInterface],
});
