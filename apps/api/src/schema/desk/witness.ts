import { type Case, type ChangeSet, caseById } from '@symptograph/core';
import type { WitnessReason } from '@symptograph/db';
import { atDesk } from '../../desk/at-desk.ts';
import type { ReadContext } from '../../read-context.ts';
import { type WitnessOfSet, witnessesOf } from '../../services/witnesses-of.ts';
import { builder } from '../builder.ts';
import { linkConnectionOf } from '../connection.ts';
import { UrgencyEnum } from '../enums.ts';
import { pageArgs, pageOf } from '../page.ts';
import { CaseRef } from '../refs.ts';
import { ChangeSetRef } from './change-set-refs.ts';
import { drafted } from './drafted.ts';
import { DESK } from './only-at-desk.ts';
import { PersonRef } from './person.ts';
import { personNamed } from './person-named.ts';

/** A witness with the change set that it is of, and what was said of it. */
interface ReasonedWitness {
  readonly witness: WitnessOfSet;
  readonly said: WitnessReason | undefined;
  readonly changeSet: ChangeSet;
}

export const WitnessDecisionEnum = builder.enumType('WitnessDecision', {
  ...DESK,
  description: 'What is said of a witness.',
  values: {
    ACCEPT: { description: 'The new answer is right.' },
    REFUSE: { description: 'It is not; the gate stays shut until the change is another one.' },
  } as const,
});

const WitnessReasonRef = builder.objectRef<WitnessReason>('WitnessReason').implement({
  ...DESK,
  description: 'Why an answer of triage may change as a witness shows, or may not.',
  fields: (t) => ({
    decision: t.expose('decision', { type: WitnessDecisionEnum, description: 'What is said.' }),
    reason: t.exposeString('reason', { description: 'Why.' }),
    by: t.field({
      type: PersonRef,
      description: 'Who says it.',
      resolve: ({ byId }, _args, context) => personNamed(context, byId),
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
  }),
});

const ChangeWitnessRef = builder.objectRef<ReasonedWitness>('ChangeWitness').implement({
  ...DESK,
  description: 'A minimal combination of facts at which triage answers otherwise by a change set.',
  fields: (t) => ({
    key: t.string({
      description: 'Names it, also when the set is edited: what a reason is of.',
      resolve: ({ witness }) => witness.key,
    }),
    sentence: t.string({
      description: 'What is known, in words: + calf pain, - fever.',
      resolve: ({ witness }) => witness.sentence,
    }),
    before: t.field({
      type: UrgencyEnum,
      nullable: true,
      description: 'What was answered; null for a new way to self-care.',
      resolve: ({ witness }) => witness.before,
    }),
    after: t.field({
      type: UrgencyEnum,
      description: 'What is answered now.',
      resolve: ({ witness }) => witness.after,
    }),
    asksForLevel: t.boolean({
      description:
        'Whether whoever makes it a case has to say which level is right: self-care is new, so there is none of before to hold on to.',
      resolve: ({ witness }) => witness.asksForLevel,
    }),
    lost: t.stringList({
      description: 'Names of the conditions and tests that are no longer concluded.',
      resolve: ({ witness }) => [...witness.lost],
    }),
    gained: t.stringList({
      description: 'Names of the conditions and tests that are concluded in addition.',
      resolve: ({ witness }) => [...witness.gained],
    }),
    reason: t.field({
      type: WitnessReasonRef,
      nullable: true,
      description: 'What was said of it last; null when nothing was.',
      resolve: ({ said }) => said,
    }),
    cases: t.field({
      type: [CaseRef],
      description:
        'The cases that stand for it, of the graph with the change set in place: all that it knows is told in them, and the new answer is right for them.',
      resolve: ({ witness, changeSet }, _args, context) => casesOf(changeSet, witness.caseIds, context),
    }),
    opposedCases: t.field({
      type: [CaseRef],
      description: 'The cases that tell all that it knows, and for which the new answer is not right.',
      resolve: ({ witness, changeSet }, _args, context) => casesOf(changeSet, witness.opposedIds, context),
    }),
  }),
});

/** Cases by their ids, of the graph with a change set in place. */
async function casesOf(
  changeSet: ChangeSet,
  ids: readonly string[],
  context: ReadContext,
): Promise<readonly Case[]> {
  const { after } = await drafted(changeSet, context);
  return ids.flatMap((id) => caseById(after.snapshot, id) ?? []);
}

const { Connection: ChangeWitnessConnection } = linkConnectionOf(ChangeWitnessRef, {
  ...DESK,
  name: 'ChangeWitness',
  plural: 'witnesses',
  nodeOf: (item: ReasonedWitness) => item,
});

/** The witnesses of a change set with what was said of each. */
async function witnessesWithReasons(
  changeSet: ChangeSet,
  context: ReadContext,
): Promise<readonly ReasonedWitness[]> {
  const { desk } = atDesk(context);
  const { witnesses } = await witnessesOf(desk, await drafted(changeSet, context));
  const said = await desk.database().witnessReasons.ofSet(changeSet.number);
  return witnesses.map((witness) => ({ witness, said: said.get(witness.key), changeSet }));
}

builder.objectField(ChangeSetRef, 'witnesses', (t) =>
  t.field({
    ...DESK,
    type: ChangeWitnessConnection,
    description:
      'The combinations of facts at which triage answers otherwise by it; those that leave an emergency level first. Of a change of class S each needs a reason and a case.',
    args: pageArgs(),
    resolve: async (changeSet, args, context, info) => {
      const of = { id: `CS-${changeSet.number} ${changeSet.headHash}` };
      return pageOf(await witnessesWithReasons(changeSet, context), { args, context, info, of });
    },
  }),
);
