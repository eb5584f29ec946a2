import type { StoredWaiver } from '@symptograph/db';
import { allowed, atDesk } from '../../desk/at-desk.ts';
import { revokeWaiver } from '../../services/revoke-waiver.ts';
import { waiveFinding } from '../../services/waive-finding.ts';
import { builder } from '../builder.ts';
import { PROBLEMS } from './errors.ts';
import { DESK } from './only-at-desk.ts';
import { PersonRef } from './person.ts';
import { personNamed } from './person-named.ts';

export const WaiverRef = builder.objectRef<StoredWaiver>('Waiver').implement({
  ...DESK,
  description: 'That somebody takes responsibility for a finding for a while.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Minted once.' }),
    findingKey: t.exposeString('findingKey', { description: 'The key of the finding.' }),
    sentence: t.exposeString('sentence', { description: 'What the finding said.' }),
    reason: t.exposeString('reason', { description: 'Why it may stand.' }),
    by: t.field({
      type: PersonRef,
      description: 'Who took it on.',
      resolve: ({ byId }, _args, context) => personNamed(context, byId),
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'From when on it blocks again.' }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was ended before its time; null when it was not.',
    }),
  }),
});

builder.queryField('waivers', (t) =>
  t.field({
    ...DESK,
    type: [WaiverRef],
    description: 'The waivers in force, by the finding; or all that there ever were, newest first.',
    args: {
      inForce: t.arg.boolean({ defaultValue: true, description: 'false for all that there ever were.' }),
    },
    resolve: async (_root, { inForce }, context) => {
      const { viewer, desk } = atDesk(context);
      allowed(viewer, 'READ_DRAFTS');
      const { waivers } = desk.database();
      return [...(inForce === false ? await waivers.list() : await waivers.inForce(desk.now()))];
    },
  }),
);

const WaiveFindingInput = builder.inputType('WaiveFindingInput', {
  ...DESK,
  description: 'A finding that may stand for a while.',
  fields: (t) => ({
    changeSet: t.int({ required: true, description: 'The number of the change set that has it.' }),
    findingKey: t.string({ required: true, description: 'The key of the finding.' }),
    reason: t.string({ required: true, description: 'Why it may stand.' }),
    expiresAt: t.field({
      type: 'DateTime',
      required: true,
      description: 'From when on it blocks again; at most a year from now.',
    }),
    idempotencyKey: t.string({
      description: 'A request that comes again with the same key makes no second one.',
    }),
  }),
});

builder.mutationField('waiveFinding', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: WaiverRef,
    description: 'Lets a finding stand for a while; who may do so is in its waivableBy.',
    args: { input: t.arg({ type: WaiveFindingInput, required: true, description: 'Which, and why.' }) },
    resolve: async (_root, { input }, context) => {
      const at = atDesk(context);
      const waiver = await at.desk.database().waivers.find(await waiveFinding(at, input));
      if (!waiver) throw new Error('A waiver that was made is missing.');
      return waiver;
    },
  }),
);

builder.mutationField('revokeWaiver', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: WaiverRef,
    description: 'Ends a waiver before its time: its finding blocks again.',
    args: { id: t.arg.id({ required: true, description: 'The waiver.' }) },
    resolve: (_root, { id }, context) => revokeWaiver(atDesk(context), id),
  }),
);
