import { atDesk } from '../../desk/at-desk.ts';
import { whoPublished } from '../../services/who-published.ts';
import { builder } from '../builder.ts';
import { ChangeSetRef } from './change-set-refs.ts';
import { DESK } from './only-at-desk.ts';
import { PersonRef } from './person.ts';
import { personNamed } from './person-named.ts';

builder.objectField(ChangeSetRef, 'publishedBy', (t) =>
  t.field({
    ...DESK,
    type: PersonRef,
    nullable: true,
    description: 'Who published it, or in whose name it was published at its time; null before.',
    resolve: async ({ number, publishedRelease }, _args, context) => {
      if (publishedRelease === null) return null;
      const id = await whoPublished(atDesk(context).desk.database(), number);
      return id === undefined ? null : personNamed(context, id);
    },
  }),
);
