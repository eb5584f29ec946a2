import { canonicalJson } from '../release/canonical-json.ts';
import type { Edit } from './edit.ts';
import type { GraphDocument, Subject } from './graph-document.ts';

/**
 * The edits that turn one graph into another, in the order sources, concepts, statements, then removals.
 *
 * A subject that is the same but for its version is unchanged. A changed subject's version is one more than before;
 * a new one keeps the version it comes with.
 */
export function diffGraphs(before: GraphDocument, after: GraphDocument): readonly Edit[] {
  const old = new Map(subjectsOf(before).map((subject) => [subject.id, subject]));
  const edits: Edit[] = [];
  for (const subject of subjectsOf(after)) {
    const previous = old.get(subject.id);
    old.delete(subject.id);
    if (!previous) edits.push({ type: 'put', subject });
    else if (contentOf(previous) !== contentOf(subject)) {
      edits.push({ type: 'put', subject: { ...subject, version: previous.version + 1 } });
    }
  }
  for (const id of [...old.keys()].reverse()) edits.push({ type: 'remove', id });
  return edits;
}

function subjectsOf({ sources, concepts, statements }: GraphDocument): readonly Subject[] {
  return [...sources, ...concepts, ...statements];
}

function contentOf(subject: Subject): string {
  return canonicalJson({ ...subject, version: 0 });
}
