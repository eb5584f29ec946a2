import type { Subject } from '../../graph/graph-document.ts';
import { subjectById } from '../../graph/read.ts';
import { changeSentence } from '../../render/change-sentence.ts';
import { sameContent } from '../patch/same-json.ts';
import { detailsBetween, type GraphSides } from './describe-change.ts';

/** How many places a sentence tells of; of more it says how many. */
const MOST_TOLD = 3;

/** What became of one subject between two releases. */
export interface SubjectDiff {
  readonly action: 'ADDED' | 'CHANGED' | 'REMOVED';
  readonly subjectId: string;
  /** Where it changed; none when it came or went. */
  readonly paths: readonly string[];
  readonly before: Subject | null;
  readonly after: Subject | null;
  /** "Changed: the condition sciatica. The name changes from “x” to “y”." */
  readonly sentence: string;
}

/** What became of some subjects between two graphs, in their order; one that says the same in both is left out. */
export function releaseDiff(graphs: GraphSides, touchedIds: Iterable<string>): readonly SubjectDiff[] {
  return [...new Set(touchedIds)].flatMap((subjectId): readonly SubjectDiff[] => {
    const before = subjectById(graphs.before, subjectId) ?? null;
    const after = subjectById(graphs.after, subjectId) ?? null;
    if (sameContent(before, after)) return [];
    const headline = changeSentence(graphs.before, graphs.after, subjectId);
    if (!before || !after) {
      const action = before ? 'REMOVED' : 'ADDED';
      return [{ action, subjectId, paths: [], before, after, sentence: headline }];
    }
    const details = detailsBetween(graphs, before, after);
    const more = details.length - MOST_TOLD;
    const told = details.slice(0, MOST_TOLD).map(({ sentence }) => sentence);
    const rest = more > 0 ? [`${more} more ${more === 1 ? 'change' : 'changes'}.`] : [];
    const paths = [...new Set(details.map(({ path }) => path))];
    const sentence = [headline, ...told, ...rest].join(' ');
    return [{ action: 'CHANGED', subjectId, paths, before, after, sentence }];
  });
}
