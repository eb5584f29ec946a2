import { allSources, subjectsMentioning } from '../../../graph/read.ts';
import type { Snapshot } from '../../../graph/snapshot.ts';
import type { Source } from '../../../vocabulary/source.ts';
import { aGap, type Gap, type GapReason } from './gap.ts';

/** The most points for how much rests on a source. */
const MOST_FOR_CITATIONS = 15;

/** The sources that say neither when they were published nor when somebody looked at them. */
export function* undatedSources(snapshot: Snapshot): Generator<Gap> {
  for (const source of allSources(snapshot)) {
    if (source.publishedAt !== undefined || source.accessedAt !== undefined) continue;
    yield aGap('SOURCE_WITHOUT_DATE', {
      subject: source.id,
      reasons: citationConcern(snapshot, source),
      sentence: `Nothing says how old “${source.title}” is; add the day on which it was published or read.`,
    });
  }
}

/** What a source adds to its risk by how many subjects rest on it: two points for each doubling. */
export function citationConcern(snapshot: Snapshot, { id }: Source): readonly GapReason[] {
  const citing = subjectsMentioning(snapshot, id).length;
  if (citing === 0) return [];
  const points = Math.min(MOST_FOR_CITATIONS, 2 * Math.ceil(Math.log2(citing + 1)));
  return [{ points, reason: citing === 1 ? '1 subject rests on it' : `${citing} subjects rest on it` }];
}
