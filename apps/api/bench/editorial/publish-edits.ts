import type { GraphDocument, SubjectEdit } from '@symptograph/core';
import { createChangeSet } from '../../src/services/create-change-set.ts';
import { editChangeSet } from '../../src/services/edit-change-set.ts';
import { publishChangeSet } from '../../src/services/publish-change-set.ts';
import { reviewChangeSet } from '../../src/services/review-change-set.ts';
import { submitChangeSet } from '../../src/services/submit-change-set.ts';
import type { BenchDesk } from './bench-desk.ts';

/** How long the steps of a publication took, in milliseconds. */
export interface PublicationTimes {
  readonly edit: number;
  readonly submit: number;
  readonly review: number;
  readonly publish: number;
}

const CONCEPTS = 10;
const STATEMENTS = 10;

/** 20 edits, the same of every graph that holds the pack: ten conditions get another name, ten symptoms another onset. */
export function editsOf(pack: GraphDocument, round: number): readonly SubjectEdit[] {
  const conditions = pack.concepts.filter(({ kind }) => kind === 'CONDITION').slice(0, CONCEPTS);
  const links = pack.statements.filter(({ kind }) => kind === 'HAS_SYMPTOM').slice(0, STATEMENTS);
  const onset = round % 2 === 0 ? 'GRADUAL' : 'SUDDEN';
  return [
    ...conditions.map(({ id, name }): SubjectEdit => {
      const value = `${name}, said for the ${round}th time`;
      return { kind: 'UPDATE', subjectId: id, operations: [{ op: 'set', path: 'name', value }] };
    }),
    ...links.map(({ id }): SubjectEdit => {
      return {
        kind: 'UPDATE',
        subjectId: id,
        operations: [{ op: 'set', path: 'qualifiers.onset', value: onset }],
      };
    }),
  ];
}

/** Takes edits from an empty change set to a release, by the services that the API calls. */
export async function publishEdits(
  bench: BenchDesk,
  edits: readonly SubjectEdit[],
): Promise<PublicationTimes> {
  const { desk, editor, clinician, lead, publisher } = bench;
  const changeSet = await createChangeSet(editor, { title: 'Twenty edits' });
  const edit = await timed(() => editChangeSet(editor, { changeSet, ifHead: 0, edits }));
  const submit = await timed(() => submitChangeSet(editor, changeSet));
  const headHash = async () => (await desk.database().changeSets.find(changeSet))?.headHash ?? '';
  const given = { changeSet, verdict: 'APPROVE' as const, text: '', ifHeadHash: await headHash() };
  const review = await timed(() => reviewChangeSet(clinician, given));
  await reviewChangeSet(lead, given);
  const publish = await timed(() => publishChangeSet(publisher, { changeSet }));
  return { edit, submit, review, publish };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
