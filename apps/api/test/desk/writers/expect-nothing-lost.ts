import type { GraphDocument } from '@symptograph/core';
import type { ChangeEvent, Database } from '@symptograph/db';
import { expect } from 'vitest';
import type { Saved } from './writer.ts';

/**
 * Expects that every edit that was acknowledged is there as it was said, that none went over another of the same place that whoever
 * made it had not seen, and that the graph is what the published sets make one after the other.
 */
export async function expectNothingLost(
  database: Database,
  {
    saved,
    published,
    before,
  }: {
    readonly saved: readonly Saved[];
    /** The change sets in the order of their releases. */
    readonly published: readonly number[];
    readonly before: GraphDocument;
  },
): Promise<void> {
  const names = new Map(before.concepts.map(({ id, name }) => [id, name]));
  for (const changeSet of published) {
    const events = await database.changeEvents.ofSet(changeSet);
    const made = saved
      .filter((each) => each.changeSet === changeSet)
      .map((each) => ({ ...each, seqs: seqsOf(each, events) }))
      .sort((one, other) => (one.seqs[0] ?? 0) - (other.seqs[0] ?? 0));
    expect(made.filter(({ seqs }) => seqs.length !== 1)).toEqual([]);
    expect(made.flatMap((each) => unseen(each, made))).toEqual([]);
    for (const { subjectId, name } of made) names.set(subjectId, name);
  }
  const graph = await database.releases.loadGraph();
  expect(Object.fromEntries(graph.concepts.map(({ id, name }) => [id, name]))).toEqual(
    Object.fromEntries(names),
  );
}

interface Made extends Saved {
  /** Of the events that made it. */
  readonly seqs: readonly number[];
}

/** No two edits give the same name; what was told as the head may have counted edits of others after it. */
function seqsOf({ ifHead, head, subjectId, name }: Saved, events: readonly ChangeEvent[]): readonly number[] {
  return events
    .filter(({ edit }) => JSON.stringify(edit).includes(JSON.stringify(name)))
    .filter((event) => event.subjectId === subjectId && event.seq > ifHead && event.seq <= head)
    .map(({ seq }) => seq);
}

/** Other edits of the same place between what was seen and what was made. */
function unseen({ ifHead, seqs: [seq = 0], subjectId }: Made, all: readonly Made[]): readonly Made[] {
  return all.filter(
    ({ seqs: [other = 0], subjectId: of }) => of === subjectId && other > ifHead && other < seq,
  );
}
