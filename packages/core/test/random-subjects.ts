import fc from 'fast-check';
import type { z } from 'zod';
import { subjectShape } from '../src/changes/patch/subject-shape.ts';
import type { Subject } from '../src/graph/graph-document.ts';
import { conceptKinds } from '../src/vocabulary/concepts/concept.ts';
import { caseShape } from '../src/vocabulary/rules/case.ts';
import { contractShape } from '../src/vocabulary/rules/contract.ts';
import { criterionShape } from '../src/vocabulary/rules/criterion.ts';
import { ruleShape } from '../src/vocabulary/rules/rule.ts';
import { sourceShape } from '../src/vocabulary/source.ts';
import { statementKinds } from '../src/vocabulary/statements/statement.ts';
import { randomValue } from './random-value.ts';

/** The shapes of all kinds of subjects. */
const SHAPES: readonly z.ZodType[] = [
  ...Object.values(conceptKinds).map(({ shape }) => shape),
  ...Object.values(statementKinds).map(({ shape }) => shape as z.ZodType),
  sourceShape,
  criterionShape,
  ruleShape,
  ...contractShape.options,
  caseShape,
];

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = SHAPES.map((shape) => randomValue(shape) as fc.Arbitrary<Fields>);

/** Two states of one subject of any kind that are alike in some fields. */
export const aPair: fc.Arbitrary<{ readonly before: Subject; readonly after: Subject }> = kinds(
  (fields, shape) =>
    fields.chain((before) => laterState(fields, shape, before).map((after) => ({ before, after }))),
) as never;

/** Three states of one subject: what both began with, and what two made of it. */
export interface Fork {
  readonly base: Subject;
  readonly theirs: Subject;
  readonly ours: Subject;
}

/** A fork of a subject of any kind. */
export const aFork: fc.Arbitrary<Fork> = kinds((fields, shape) =>
  fields.chain((base) =>
    fc
      .tuple(laterState(fields, shape, base), laterState(fields, shape, base))
      .map(([theirs, ours]) => ({ base, theirs, ours })),
  ),
) as never;

/** A fork in which each field is changed by one side at most, and neither deprecates or restores. */
export const aDisjointFork: fc.Arbitrary<Fork> = aFork
  .map(disjoint)
  .filter(({ theirs, ours }) =>
    [theirs, ours].every((side) => subjectShape(side.id)?.safeParse(side).success),
  )
  .filter(
    (fork) => new Set([fork.base, fork.theirs, fork.ours].map((side) => fieldOf(side, 'status'))).size === 1,
  );

/** The value of a field of a subject, undefined where there is none. */
export function fieldOf(subject: Subject, key: string): unknown {
  return (subject as unknown as Fields)[key];
}

function disjoint({ base, theirs, ours }: Fork): Fork {
  const keys = [...new Set([base, theirs, ours].flatMap((subject) => Object.keys(subject)))].sort();
  const pick = (side: Subject, isMine: (place: number) => boolean) => {
    const values = keys.map((key, place) => [key, fieldOf(isMine(place) ? side : base, key)] as const);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as unknown as Subject;
  };
  return {
    base,
    theirs: pick(theirs, (place) => place % 2 === 0),
    ours: pick(ours, (place) => place % 2 === 1),
  };
}

function kinds<Value>(
  make: (fields: fc.Arbitrary<Fields>, shape: z.ZodType) => fc.Arbitrary<Value>,
): fc.Arbitrary<Value> {
  return fc.nat(SHAPES.length - 1).chain((place) => {
    const [fields, shape] = [fieldsOf[place], SHAPES[place]];
    if (!fields || !shape) throw new Error('There is a shape for each place.');
    return make(
      fields.map((given) => shape.parse({ ...given, version: 1 }) as Fields),
      shape,
    );
  });
}

/** The subject with some of its fields as in another one, and items of lists added, taken out and moved. */
function laterState(fields: fc.Arbitrary<Fields>, shape: z.ZodType, before: Fields): fc.Arbitrary<Fields> {
  const mixed = fields.chain((other) => {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(other)])];
    const states = keys.map((key) => stateOf(before[key], other[key]).map((value) => [key, value] as const));
    return fc
      .tuple(...states)
      .map((entries) => Object.fromEntries(entries.filter(([, value]) => value !== undefined)));
  });
  return mixed
    .map((state) => ({ ...state, id: before['id'], version: 1 }))
    .filter((state) => shape.safeParse(state).success)
    .map((state) => shape.parse(state) as Fields);
}

function stateOf(before: unknown, other: unknown): fc.Arbitrary<unknown> {
  const plain = fc.oneof({ weight: 3, arbitrary: fc.constant(before) }, fc.constant(other));
  if (!Array.isArray(before) || !Array.isArray(other)) return plain;
  const all = [...before, ...other];
  return fc.oneof(plain, fc.subarray(all), fc.shuffledSubarray(all));
}
