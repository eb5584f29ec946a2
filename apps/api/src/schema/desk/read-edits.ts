import {
  CONCEPT_ID_PREFIX,
  type ConceptKind,
  type IdPrefix,
  type SubjectEdit,
  type SubjectType,
  subjectEditShape,
} from '@symptograph/core';
import { type InputProblem, InvalidInputError } from '../../domain-error.ts';
import { type ShapeProblem, shapeProblems } from '../shape-problems.ts';
import type { SubjectEditInput } from './subject-edit-input.ts';

type GivenEdit = typeof SubjectEditInput.$inferInput;

/** As many edits as one save may have. */
const MOST_EDITS = 200;

/**
 * Edits as they were sent, in core's form, with ids minted where new subjects and their evidence have none. Throws an InvalidInputError
 * with every problem of shape.
 */
export function readEdits(
  given: readonly GivenEdit[],
  mintId: (prefix: string) => string,
): readonly SubjectEdit[] {
  if (given.length === 0 || given.length > MOST_EDITS) {
    throw new InvalidInputError([{ path: 'edits', message: `Send 1 to ${MOST_EDITS} edits.` }]);
  }
  const problems: InputProblem[] = [];
  const edits = given.flatMap((edit, place) => {
    const parsed = subjectEditShape.safeParse(coreForm(edit, mintId));
    if (parsed.success) return [parsed.data as SubjectEdit];
    problems.push(...shapeProblems(parsed.error).map((problem) => problemAt(place, problem)));
    return [];
  });
  const [first, ...more] = problems;
  if (first) throw new InvalidInputError([first, ...more]);
  return edits;
}

/** In the dotted form of all paths of the desk. */
function problemAt(place: number, { path, sentence }: ShapeProblem): InputProblem {
  const at = `edits.${place}${path.replace(/\[(\d+)\]/g, '.$1')}`;
  return { path: at, message: `${at} ${sentence}.` };
}

function coreForm(edit: GivenEdit, mintId: (prefix: string) => string): unknown {
  const { create, update, deprecate, restore, merge, remove, discard } = edit;
  if (create) return { kind: 'CREATE', subject: withIds(create.type, create.subject, mintId) };
  if (update) return { kind: 'UPDATE', ...update, operations: update.operations.map(withoutNulls) };
  if (deprecate) return withoutNulls({ kind: 'DEPRECATE', ...deprecate });
  if (restore) return { kind: 'RESTORE', ...restore };
  if (merge) return { kind: 'MERGE', ...merge };
  if (remove) return { kind: 'REMOVE', ...remove };
  return { kind: 'DISCARD', ...discard };
}

/** An operation may set a value to null, but has no argument that is null. */
function withoutNulls(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}

function withIds(type: SubjectType, subject: unknown, mintId: (prefix: string) => string): unknown {
  if (typeof subject !== 'object' || subject === null || Array.isArray(subject)) return subject;
  const fields: Readonly<Record<string, unknown>> = { ...subject };
  const { evidence } = fields;
  return {
    ...fields,
    id: fields['id'] ?? mintId(prefixOf(type, fields['kind'])),
    ...(Array.isArray(evidence) && {
      evidence: evidence.map((piece: unknown) =>
        typeof piece === 'object' && piece !== null && !('id' in piece)
          ? { ...piece, id: mintId('evd') }
          : piece,
      ),
    }),
  };
}

const PREFIXES = {
  STATEMENT: 'stm',
  SOURCE: 'src',
  CRITERION: 'cri',
  RULE: 'rul',
  CONTRACT: 'ctr',
  CASE: 'cas',
} as const satisfies Readonly<Record<Exclude<SubjectType, 'CONCEPT'>, IdPrefix>>;

function prefixOf(type: SubjectType, kind: unknown): string {
  if (type !== 'CONCEPT') return PREFIXES[type];
  const prefix = CONCEPT_ID_PREFIX[kind as ConceptKind];
  if (prefix) return prefix;
  const message = `The kind of a concept must be one of ${Object.keys(CONCEPT_ID_PREFIX).join(', ')}.`;
  throw new InvalidInputError([{ path: 'subject.kind', message }]);
}
