import { atDesk } from '../../desk/at-desk.ts';
import { type Verification, verifyData } from '../../services/verify-data.ts';
import { builder } from '../builder.ts';
import { DESK } from './only-at-desk.ts';

const VerificationRef = builder.objectRef<Verification>('Verification').implement({
  ...DESK,
  description:
    'What came of reading everything that was ever published again, with all hashes worked out anew.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'When it was begun.' }),
    release: t.exposeInt('release', {
      description: 'The newest release that was read; the ones before it were as well.',
    }),
    findings: t.stringList({
      description: 'What does not add up, a sentence each; none when all is well.',
      resolve: ({ findings }) => findings.map(({ message }) => message),
    }),
  }),
});

builder.queryField('verification', (t) =>
  t.field({
    ...DESK,
    type: VerificationRef,
    description:
      'Whether the releases are one chain of hashes over their content, each approved as it had to be, and the audit log is whole. Reads everything, so it takes a while on a large graph.',
    resolve: (_root, _args, context) => verifyData(atDesk(context)),
  }),
);
