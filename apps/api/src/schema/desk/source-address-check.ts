import { can, checkOfAddress, type Source, type SourceCheck, visitOutcome } from '@symptograph/core';
import { atDesk } from '../../desk/at-desk.ts';
import type { ReadContext } from '../../read-context.ts';
import { builder } from '../builder.ts';
import { enumOf } from '../enum-of.ts';
import { SourceRef } from '../refs.ts';
import { DESK } from './only-at-desk.ts';
import { sourceChecksKnown } from './source-checks-known.ts';

const VisitOutcomeEnum = enumOf(visitOutcome, 'What came of visiting the address of a source.', DESK);

const AddressCheckRef = builder.objectRef<Partial<SourceCheck>>('SourceAddressCheck').implement({
  ...DESK,
  description: 'Whether the address of a source answered when an operator last had all of them visited.',
  fields: (t) => ({
    outcome: t.field({
      type: VisitOutcomeEnum,
      nullable: true,
      description: 'What came of it; null as long as the address that the source has now was not visited.',
      resolve: ({ outcome }) => outcome,
    }),
    at: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When; null as long as it was not visited.',
      resolve: ({ at }) => at,
    }),
    status: t.int({
      nullable: true,
      description: 'The HTTP status that it ended with; null when nothing answered.',
      resolve: ({ status }) => status,
    }),
    movedTo: t.string({
      nullable: true,
      description: 'Where it is now, when it moved for good.',
      resolve: ({ movedTo }) => movedTo,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why it does not simply answer, in a sentence; null when it does.',
      resolve: ({ reason }) => reason,
    }),
    unreachableSince: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Since when each visit found nothing to read there; null when the last one did.',
      resolve: ({ unreachableSince }) => unreachableSince,
    }),
  }),
});

builder.objectField(SourceRef, 'addressCheck', (t) =>
  t.field({
    ...DESK,
    type: AddressCheckRef,
    nullable: true,
    description:
      'Whether its address answered lately; null for a source without one, and for whoever may not read drafts.',
    resolve: addressCheckOf,
  }),
);

async function addressCheckOf(
  source: Source,
  _args: object,
  context: ReadContext,
): Promise<Partial<SourceCheck> | null> {
  if (source.url === undefined || can(atDesk(context).viewer, 'READ_DRAFTS') !== true) return null;
  return checkOfAddress(source, (await sourceChecksKnown(context)).get(source.id)) ?? {};
}
