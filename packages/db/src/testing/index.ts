export { changeAsOwner } from './change-as-owner.ts';
export { type DurableServer, startDurableServer } from './durable-server.ts';
export { nodeArguments } from './node-arguments.ts';
export { type PostgresServer, startPostgresServer } from './postgres-server.ts';
export {
  anApproval,
  changesBetween,
  planChanges,
  publishAsChangeSet,
  publishPlan,
  storeChangeSet,
} from './publish-changes.ts';
export { documentOf, planGraph, publishGraph } from './publish-graph.ts';
export { AUTHOR, addPeople, aPerson, CLINICIAN } from './some-people.ts';
export {
  DATABASE_KINDS,
  type DatabaseKind,
  emptyDatabase,
  startTestDatabases,
  type TestDatabases,
  type ThrowawayDatabase,
  throwawayDatabase,
} from './test-databases.ts';
export { untilWaitedFor } from './until-waited-for.ts';
