import { subjectTypeOf } from '../ids.ts';
import { finishWork, type SlicedWork } from '../sliced-work.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';
import type { Case } from '../vocabulary/rules/case.ts';
import type { Contract } from '../vocabulary/rules/contract.ts';
import type { Criterion } from '../vocabulary/rules/criterion.ts';
import type { Rule } from '../vocabulary/rules/rule.ts';
import type { Source } from '../vocabulary/source.ts';
import type { Statement } from '../vocabulary/statements/statement.ts';
import { applyConceptsWork } from './apply-concepts.ts';
import { applyStatementsWork } from './apply-statements.ts';
import { sourceKeys } from './concept-keys.ts';
import type { Edit } from './edit.ts';
import type { Subject } from './graph-document.ts';
import { layeredGet, layeredWithWork } from './layered-map.ts';
import { subjectById } from './read.ts';
import { mentionKeys } from './references.ts';
import { type Changes, regroupWork } from './regroup.ts';
import type { Snapshot } from './snapshot.ts';
import { reindexSubjectsWork } from './subject-index.ts';

/**
 * The snapshot after some edits; the given one stays as it is and shares what did not change.
 *
 * Costs what changed plus flat copies of typed arrays, not a rebuild. Later edits of one id win. Removing what is not
 * there changes nothing.
 */
export function applyToSnapshot(snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  return finishWork(applyToSnapshotWork(snapshot, edits));
}

/** The same in slices. */
export function* applyToSnapshotWork(snapshot: Snapshot, edits: readonly Edit[]): SlicedWork<Snapshot> {
  const conceptChanges = changesOf<Concept>(edits, 'CONCEPT');
  const statements = changesOf<Statement>(edits, 'STATEMENT');
  const sources = changesOf<Source>(edits, 'SOURCE');
  const criteria = changesOf<Criterion>(edits, 'CRITERION');
  const rules = changesOf<Rule>(edits, 'RULE');
  const contracts = changesOf<Contract>(edits, 'CONTRACT');
  const cases = changesOf<Case>(edits, 'CASE');
  const concepts = yield* applyConceptsWork(snapshot, conceptChanges);
  return {
    ...concepts,
    statements: yield* applyStatementsWork(snapshot, concepts, statements),
    statementsById: yield* layeredWithWork(snapshot.statementsById, statements),
    sources: yield* layeredWithWork(snapshot.sources, sources),
    sourcesBySlug: yield* regroupWork(
      {
        groups: snapshot.sourcesBySlug,
        before: (id) => layeredGet(snapshot.sources, id),
        keysOf: sourceKeys,
        memberOf: (id) => id,
      },
      sources,
    ),
    criteria: yield* reindexSubjectsWork(snapshot.criteria, criteria),
    rules: yield* reindexSubjectsWork(snapshot.rules, rules),
    contracts: yield* reindexSubjectsWork(snapshot.contracts, contracts),
    cases: yield* reindexSubjectsWork(snapshot.cases, cases),
    mentionedBy: yield* regroupWork(
      {
        groups: snapshot.mentionedBy,
        before: (id) => subjectById(snapshot, id),
        keysOf: mentionKeys,
        memberOf: (id) => id,
      },
      new Map<string, Subject | undefined>([
        ...conceptChanges,
        ...statements,
        ...criteria,
        ...rules,
        ...contracts,
        ...cases,
      ]),
    ),
  };
}

function changesOf<Value extends Subject>(
  edits: readonly Edit[],
  type: ReturnType<typeof subjectTypeOf>,
): Changes<Value> {
  const changes = new Map<string, Value | undefined>();
  for (const edit of edits) {
    const id = edit.type === 'put' ? edit.subject.id : edit.id;
    if (subjectTypeOf(id) === type)
      changes.set(id, edit.type === 'put' ? (edit.subject as Value) : undefined);
  }
  return changes;
}
