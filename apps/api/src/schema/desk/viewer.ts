import { type Role, rolesWith, type Viewer } from '@symptograph/core';
import { atDesk } from '../../desk/at-desk.ts';
import { builder } from '../builder.ts';
import { DESK } from './only-at-desk.ts';
import { RoleEnum } from './role-enum.ts';

type Known = Exclude<Viewer, { kind: 'ANONYMOUS' }>;

const ViewerRef = builder.objectRef<Known>('Viewer').implement({
  ...DESK,
  description: 'Who asks.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Of the person, or of the person in whose name a program acts.' }),
    name: t.exposeString('name', { description: 'As others see it.' }),
    isProgram: t.boolean({
      description: 'Whether a program asks, with a key.',
      resolve: ({ kind }) => kind === 'KEY',
    }),
    roles: t.field({
      type: [RoleEnum],
      description: 'The roles that were given, without those that they include.',
      resolve: ({ roles }): readonly Role[] => roles,
    }),
    effectiveRoles: t.field({
      type: [RoleEnum],
      description: 'The roles with all that they include.',
      resolve: ({ roles }) => [...rolesWith(roles)],
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    ...DESK,
    type: ViewerRef,
    nullable: true,
    description: 'Who asks; null when nobody is signed in.',
    resolve: (_root, _args, context) => {
      const { viewer } = atDesk(context);
      return viewer.kind === 'ANONYMOUS' ? null : viewer;
    },
  }),
);
