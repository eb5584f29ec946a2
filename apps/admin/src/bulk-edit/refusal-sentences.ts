import type { SaveEditsMutation, SubjectEditInput } from '../desk-api/generated/graphql.ts';
import type { Selection } from './selection.ts';

/** Why the desk saved nothing. */
export type SaveProblem = Exclude<SaveEditsMutation['editChangeSet'], { readonly __typename: 'ChangeSet' }>;

/** What was to be saved, and where. */
interface Refused {
  readonly changeSet: number;
  readonly edits: readonly SubjectEditInput[];
  readonly selection: Selection;
}

/** Why the desk saved nothing, with the concepts by their names. */
export function refusalSentences(problem: SaveProblem, refused: Refused): readonly string[] {
  const names = new Map(refused.selection.map(({ id, name }) => [id, name]));
  switch (problem.__typename) {
    case 'ConflictProblem': {
      const hit = problem.versions.flatMap(({ subjectId }) => names.get(subjectId) ?? []);
      const what = hit.length === 0 ? 'something of this' : new Intl.ListFormat('en').format(hit);
      return [
        `Somebody edited ${what} meanwhile, in CS-${refused.changeSet} or in what is published. Look at it and do this again.`,
      ];
    }
    case 'InvalidInputProblem':
      return problem.problems.map(({ path, message }) => {
        const name = names.get(subjectAt(refused.edits, path) ?? '');
        return name === undefined ? message : `${name}: ${message}`;
      });
    case 'BlockedProblem':
      return [problem.message, ...problem.obstacles.map(({ sentence }) => sentence)];
    default:
      return [problem.message];
  }
}

/** The subject of the edit that a path of a problem begins with: `edits.3.replacedBy`. */
function subjectAt(edits: readonly SubjectEditInput[], path: string): string | undefined {
  const edit = edits[Number(/^(?:input\.)?edits\.(\d+)/.exec(path)?.[1])];
  const subject = edit?.deprecate ?? edit?.restore ?? edit?.update;
  return subject ? String(subject.subjectId) : undefined;
}
