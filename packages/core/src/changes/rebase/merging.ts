import type { Subject } from '../../graph/graph-document.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { Json } from '../patch/json.ts';
import { describeValue } from '../render/describe-value.ts';
import { capitalised, fieldWords } from '../render/field-words.ts';
import type { Conflict, ConflictChoice, ConflictKind, Resolution } from './conflict.ts';
import { conflictOf, resolutionOf } from './conflict-of.ts';

/** The merge of one subject under way: what settles its conflicts, and those that are open so far. */
export interface Merging {
  readonly subjectId: string;
  readonly resolutions: ReadonlyMap<string, Resolution>;
  /** Puts a path, and a value at it, into words. */
  readonly nameOf: (path: string) => string;
  readonly inWords: (path: string, value: Json | undefined) => string;
  readonly open: Conflict[];
}

/** Begins the merge of a subject: by what its conflicts are settled, and in which graph what it names has its names. */
export function beginMerging(
  subject: Subject,
  { resolutions, named }: { readonly resolutions: Merging['resolutions']; readonly named: () => Snapshot },
): Merging {
  return {
    subjectId: subject.id,
    resolutions,
    nameOf: (path) => (path === '' ? 'the whole' : fieldWords(path, subject as unknown as Json)),
    inWords: (path, value) => describeValue(named(), path, value),
    open: [],
  };
}

/** Three states of one place; undefined where there is nothing. */
export interface Sides<Value = Json | undefined> {
  readonly base: Value;
  readonly theirs: Value;
  readonly ours: Value;
}

/** A place at which the sides collide. */
export interface Collision extends Sides {
  readonly path: string;
  readonly kind: ConflictKind;
  /** What both together would be, where that makes sense. */
  readonly union?: Json;
}

/** What a place becomes at which the sides collide: as it was settled, or as ours for now, and the conflict is open. */
export function collide(merging: Merging, collision: Collision): Json | undefined {
  const { base, theirs, ours, path, kind, union } = collision;
  const choices: readonly ConflictChoice[] =
    union === undefined ? ['OURS', 'THEIRS', 'CUSTOM'] : ['OURS', 'THEIRS', 'UNION', 'CUSTOM'];
  const conflict = conflictOf({
    subjectId: merging.subjectId,
    path,
    kind,
    base: base ?? null,
    theirs: theirs ?? null,
    ours: ours ?? null,
    choices,
    sentence: sentenceOf(merging, collision),
  });
  const resolution = resolutionOf(conflict, merging.resolutions);
  if (!resolution) {
    if (!merging.open.some(({ key }) => key === conflict.key)) merging.open.push(conflict);
    return ours;
  }
  switch (resolution.choice) {
    case 'THEIRS':
      return theirs;
    case 'UNION':
      return union;
    case 'CUSTOM':
      return resolution.value ?? undefined;
    default:
      return ours;
  }
}

function sentenceOf({ nameOf, inWords }: Merging, { path, base, theirs, ours, union }: Collision): string {
  const place = capitalised(nameOf(path));
  const [was, is, wanted] = [base, theirs, ours].map((value) => inWords(path, value));
  const both = union === undefined ? '' : ', both';
  return `${place} was ${was}; it was published as ${is} since, and this change set makes it ${wanted}. Keep yours, take theirs${both}, or write another.`;
}
