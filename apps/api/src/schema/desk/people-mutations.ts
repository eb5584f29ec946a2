import { allowed, atDesk } from '../../desk/at-desk.ts';
import type { ResetAddress } from '../../people/people-services.ts';
import { builder } from '../builder.ts';
import { PROBLEMS } from './errors.ts';
import { DESK } from './only-at-desk.ts';
import { PersonRef } from './person.ts';
import { personNamed } from './person-named.ts';
import { RoleEnum } from './role-enum.ts';

builder.queryField('people', (t) =>
  t.field({
    ...DESK,
    type: [PersonRef],
    description: 'Everybody who works here or did, by name; for those who may read drafts.',
    resolve: (_root, _args, context) => {
      const { viewer, desk } = atDesk(context);
      allowed(viewer, 'READ_DRAFTS');
      return desk.database().people.list();
    },
  }),
);

const CreatePersonInput = builder.inputType('CreatePersonInput', {
  ...DESK,
  description: 'Somebody new. They set their password by a link: see createResetLink.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'As others see it, at most 100 characters.' }),
    email: t.string({ required: true, description: 'By which they sign in; nothing is sent to it.' }),
    roles: t.field({ type: [RoleEnum], required: true, description: 'At least one.' }),
    idempotencyKey: t.string({
      description: 'A request that comes again with the same key makes nobody else known.',
    }),
  }),
});

builder.mutationField('createPerson', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: PersonRef,
    description: 'Makes somebody known.',
    args: { input: t.arg({ type: CreatePersonInput, required: true, description: 'Who.' }) },
    resolve: (_root, { input }, context) => {
      const { viewer, desk } = atDesk(context);
      return desk.people.createPerson(viewer, input);
    },
  }),
);

builder.mutationField('setRoles', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: PersonRef,
    description: 'Gives somebody other roles; one administrator always stays.',
    args: {
      personId: t.arg.id({ required: true, description: 'Whose.' }),
      roles: t.arg({ type: [RoleEnum], required: true, description: 'All that they have from now on.' }),
    },
    resolve: async (_root, { personId, roles }, context) => {
      const { viewer, desk } = atDesk(context);
      await desk.people.setRoles(viewer, { personId, roles });
      return personNamed(context, personId);
    },
  }),
);

const ResetLinkRef = builder.objectRef<ResetAddress>('ResetLink').implement({
  ...DESK,
  description:
    'An address at which somebody sets a new password, once. The product sends no mail: give it to the person yourself.',
  fields: (t) => ({
    url: t.exposeString('url', { description: 'Tell it to nobody but the person.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'An hour from now.' }),
  }),
});

builder.mutationField('createResetLink', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ResetLinkRef,
    description: 'Makes a link by which somebody sets a new password; one that they had before is void.',
    args: { personId: t.arg.id({ required: true, description: 'Whose.' }) },
    resolve: (_root, { personId }, context) => {
      const { viewer, desk } = atDesk(context);
      return desk.people.createResetLink(viewer, personId);
    },
  }),
);

builder.mutationField('deactivatePerson', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: PersonRef,
    description:
      'Keeps somebody out: their sessions end at once, their keys are refused, what they did stays.',
    args: { personId: t.arg.id({ required: true, description: 'Whom.' }) },
    resolve: async (_root, { personId }, context) => {
      const { viewer, desk } = atDesk(context);
      await desk.people.deactivatePerson(viewer, personId);
      return personNamed(context, personId);
    },
  }),
);

builder.mutationField('reactivatePerson', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: PersonRef,
    description: 'Lets somebody in again.',
    args: { personId: t.arg.id({ required: true, description: 'Whom.' }) },
    resolve: async (_root, { personId }, context) => {
      const { viewer, desk } = atDesk(context);
      await desk.people.reactivatePerson(viewer, personId);
      return personNamed(context, personId);
    },
  }),
);
