import { type ChangeSet, canonicalJson, type Subject } from '@symptograph/core';
import type { ChangeEvent } from '@symptograph/db';
import { atDesk } from '../../desk/at-desk.ts';
import type { ReadContext } from '../../read-context.ts';
import { describeSteps, goneSubjects } from '../../services/describe-edit.ts';
import { builder } from '../builder.ts';
import { pageArgs } from '../page.ts';
import { ChangeDetailRef } from './change-detail.ts';
import { ChangeSetRef } from './change-set-refs.ts';
import { drafted } from './drafted.ts';
import { type KeyedPage, keyedConnectionOf, numberedPage } from './keyed-connection.ts';
import { DESK } from './only-at-desk.ts';
import { PersonRef } from './person.ts';
import { personNamed } from './person-named.ts';

/** An event, the change set that it is of, and what it did. */
interface EventOfSet {
  readonly event: ChangeEvent;
  readonly changeSet: ChangeSet;
  readonly steps: ChangeEvent['inverse'];
  /** What it and its neighbours knew, and later events took away. */
  readonly gone: () => Promise<readonly Subject[]>;
}

const ChangeSetEventRef = builder.objectRef<EventOfSet>('ChangeSetEvent').implement({
  ...DESK,
  description: 'That somebody edited a change set; never changed or removed.',
  fields: (t) => ({
    seq: t.int({ description: 'The head that it made.', resolve: ({ event }) => event.seq }),
    by: t.field({
      type: PersonRef,
      description: 'Who wrote it, a contributor by it.',
      resolve: ({ event }, _args, context) => personNamed(context, event.actorId),
    }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ event }) => event.at }),
    subjectId: t.id({
      description: 'The subject that it names; others may have changed with it.',
      resolve: ({ event }) => event.subjectId,
    }),
    sentence: t.string({
      description: 'What happened, in English.',
      resolve: async (event, _args, context) =>
        (await toldEvent(event, context)).sentence ||
        'Settled a conflict, which changes the draft when the others of its subject are settled.',
    }),
    details: t.field({
      type: [ChangeDetailRef],
      description: 'What changed, place by place.',
      resolve: async (event, _args, context) => [...(await toldEvent(event, context)).details],
    }),
    undoes: t.int({
      nullable: true,
      description: 'The seq of the event that it takes back, if it does.',
      resolve: ({ event }) => event.undoes,
    }),
  }),
});

async function toldEvent({ steps, changeSet, gone }: EventOfSet, context: ReadContext) {
  return describeSteps(await drafted(changeSet, context), steps, await gone());
}

const ChangeSetEventConnection = keyedConnectionOf(ChangeSetEventRef, {
  name: 'ChangeSetEvent',
  plural: 'events of a change set',
  keyOf: ({ event }) => event.seq,
});

/** A page of the events of a change set, newest first. */
function changeSetEvents(
  changeSet: ChangeSet,
  args: Parameters<typeof numberedPage>[0],
  context: ReadContext,
): Promise<KeyedPage<EventOfSet>> {
  const { changeEvents } = atDesk(context).desk.database();
  return numberedPage(args, async (page) => {
    const { entries, ...rest } = await changeEvents.page(changeSet.number, page);
    const oldest = entries.at(-1);
    const since = oldest ? await changeEvents.since(changeSet.number, oldest.seq - 1) : [];
    const steps = since.flatMap(({ inverse }) => inverse);
    let found: Promise<readonly Subject[]> | undefined;
    const gone = () => {
      found ??= drafted(changeSet, context).then((draft) => goneSubjects(draft, steps));
      return found;
    };
    const told = entries.map((event) => ({ event, changeSet, steps: stepsOf(event, since), gone }));
    return { entries: told, ...rest };
  });
}

/** Who suggested an edit and who applied it have an event each, of which the later one says what it did. */
function stepsOf({ seq, edit, inverse }: ChangeEvent, since: readonly ChangeEvent[]): ChangeEvent['inverse'] {
  if (inverse.length > 0) return inverse;
  const asked = canonicalJson(edit);
  const isTwin = (event: ChangeEvent) => event.seq > seq && event.inverse.length > 0;
  return since.find((event) => isTwin(event) && canonicalJson(event.edit) === asked)?.inverse ?? [];
}

builder.objectField(ChangeSetRef, 'events', (t) =>
  t.field({
    ...DESK,
    type: ChangeSetEventConnection,
    description: 'Who edited what, newest first.',
    args: pageArgs(),
    resolve: (changeSet, args, context) => changeSetEvents(changeSet, args, context),
  }),
);
