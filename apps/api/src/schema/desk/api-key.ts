import { keyScope } from '@symptograph/core';
import type { ApiKey } from '@symptograph/db';
import { allowed, atDesk } from '../../desk/at-desk.ts';
import { builder } from '../builder.ts';
import { enumOf } from '../enum-of.ts';
import { PROBLEMS } from './errors.ts';
import { DESK } from './only-at-desk.ts';
import { PersonRef } from './person.ts';
import { personNamed } from './person-named.ts';

const KeyScopeEnum = enumOf(
  keyScope,
  'What a program with a key may do, and never more than its owner.',
  DESK,
);

const ApiKeyRef = builder.objectRef<ApiKey>('ApiKey').implement({
  ...DESK,
  description: 'A program’s way in, in the name of a person. Only a hash of it is kept.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Names it; not the secret.' }),
    name: t.exposeString('name', { description: 'What it is for.' }),
    owner: t.field({
      type: PersonRef,
      description: 'In whose name it acts.',
      resolve: ({ ownerId }, _args, context) => personNamed(context, ownerId),
    }),
    hint: t.string({
      description: 'How the secret begins and ends.',
      resolve: ({ prefix, last4 }) => `${prefix}…${last4}`,
    }),
    scopes: t.field({
      type: [KeyScopeEnum],
      description: 'What it may do.',
      resolve: ({ scopes }) => [...scopes],
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Until when it is valid.' }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last used, to the minute; null when it never was.',
    }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was ended before its time; null when it was not.',
    }),
  }),
});

builder.queryField('apiKeys', (t) =>
  t.field({
    ...DESK,
    type: [ApiKeyRef],
    description:
      'The viewer’s keys, newest first, those that are over included; everybody’s, for administrators who ask for all.',
    args: { all: t.arg.boolean({ defaultValue: false, description: 'Everybody’s.' }) },
    resolve: (_root, { all }, context) => {
      const { viewer, desk } = atDesk(context);
      const { id } = allowed(viewer, all ? 'MANAGE_PEOPLE' : 'MANAGE_OWN_KEYS');
      return desk.database().apiKeys.list(all ? undefined : id);
    },
  }),
);

const MadeKeyRef = builder
  .objectRef<{ readonly key: ApiKey; readonly secret: string }>('MadeApiKey')
  .implement({
    ...DESK,
    description: 'A new key, with its secret, which is shown this once.',
    fields: (t) => ({
      key: t.field({ type: ApiKeyRef, description: 'The key.', resolve: ({ key }) => key }),
      secret: t.exposeString('secret', { description: 'Send it as Authorization: Bearer <secret>.' }),
    }),
  });

const CreateApiKeyInput = builder.inputType('CreateApiKeyInput', {
  ...DESK,
  description: 'A key to make for a program that acts in the viewer’s name.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What it is for, at most 100 characters.' }),
    scopes: t.field({ type: [KeyScopeEnum], required: true, description: 'What it may do; at least one.' }),
    expiresAt: t.field({ type: 'DateTime', required: true, description: 'A year from now at the latest.' }),
    idempotencyKey: t.string({
      description:
        'A request that comes again with the same key makes no second one, and is refused: the secret is told once.',
    }),
  }),
});

builder.mutationField('createApiKey', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: MadeKeyRef,
    description: 'Makes a key.',
    args: { input: t.arg({ type: CreateApiKeyInput, required: true, description: 'What it is for.' }) },
    resolve: async (_root, { input }, context) => {
      const { viewer, desk } = atDesk(context);
      const { id, secret } = await desk.people.createApiKey(viewer, input);
      const key = await desk.database().apiKeys.find(id);
      if (!key) throw new Error(`The key ${id} is missing.`);
      return { key, secret };
    },
  }),
);

builder.mutationField('revokeApiKey', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ApiKeyRef,
    description: 'Ends a key of the viewer’s own; for administrators, anybody’s.',
    args: { id: t.arg.id({ required: true, description: 'The id of the key.' }) },
    resolve: async (_root, { id }, context) => {
      const { viewer, desk } = atDesk(context);
      await desk.people.revokeApiKey(viewer, id);
      const key = await desk.database().apiKeys.find(id);
      if (!key) throw new Error(`The key ${id} is missing.`);
      return key;
    },
  }),
);
