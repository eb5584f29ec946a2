import { can } from '@symptograph/core';
import type { Person } from '@symptograph/db';
import { atDesk } from '../../desk/at-desk.ts';
import { builder } from '../builder.ts';
import { DESK } from './only-at-desk.ts';
import { RoleEnum } from './role-enum.ts';

export const PersonRef = builder.objectRef<Person>('Person').implement({
  ...DESK,
  description: 'Somebody who works here, or a program that does.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Minted once.' }),
    name: t.exposeString('name', { description: 'As others see it.' }),
    email: t.string({
      nullable: true,
      description: 'By which they sign in; for themselves and for administrators, else null.',
      resolve: ({ id, email }, _args, context) => {
        const { viewer } = atDesk(context);
        const isOwn = viewer.kind === 'PERSON' && viewer.id === id;
        return isOwn || can(viewer, 'MANAGE_PEOPLE') === true ? email : null;
      },
    }),
    roles: t.field({
      type: [RoleEnum],
      description: 'What they may do.',
      resolve: ({ roles }) => [...roles],
    }),
    isActive: t.boolean({
      description: 'Whether they may sign in.',
      resolve: ({ deactivatedAt }) => deactivatedAt === null,
    }),
  }),
});
