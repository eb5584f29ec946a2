import { canonicalJson } from '@symptograph/rules';
import { eachInSlices } from '../each-in-slices.ts';
import { finishWork, type SlicedWork } from '../sliced-work.ts';
import type { Edit } from './edit.ts';
import type { GraphDocument, Subject } from './graph-document.ts';
import { subjectsOf } from './subjects-of.ts';

/** Comparing two subjects writes both as text. */
const COMPARED_PER_SLICE = 50;

/**
 * The edits that turn one graph into another, in the order of `subjectsOf`, then removals in the reverse.
 *
 * A subject that is the same but for its version is unchanged. A changed subject's version is one more than before;
 * a new one keeps the version it comes with.
 */
export function diffGraphs(before: GraphDocument, after: GraphDocument): readonly Edit[] {
  return finishWork(diffGraphsWork(before, after));
}

/** The same in slices. The graphs must not change until it is done. */
export function* diffGraphsWork(before: GraphDocument, after: GraphDocument): SlicedWork<readonly Edit[]> {
  const old = new Map<string, Subject>();
  yield* eachInSlices(subjectsOf(before), (subject) => old.set(subject.id, subject));
  const edits: Edit[] = [];
  const compare = (subject: Subject) => {
    const previous = old.get(subject.id);
    old.delete(subject.id);
    if (!previous) edits.push({ type: 'put', subject });
    else if (previous !== subject && contentOf(previous) !== contentOf(subject)) {
      edits.push({ type: 'put', subject: { ...subject, version: previous.version + 1 } });
    }
  };
  yield* eachInSlices(subjectsOf(after), compare, COMPARED_PER_SLICE);
  for (const id of [...old.keys()].reverse()) edits.push({ type: 'remove', id });
  return edits;
}

function contentOf(subject: Subject): string {
  return canonicalJson({ ...subject, version: 0 });
}
