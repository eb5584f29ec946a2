import { assertNever } from '../assert-never.ts';
import type { FactSpace } from '../compile/fact-space.ts';
import type { CompareExpression, Expression, ScoreItem } from '../expression/expression.ts';
import { movedThresholds } from './moved-thresholds.ts';
import type { MutatedCondition, Mutation, MutationOperator } from './mutation.ts';

/** Every condition that differs from this one by one mistake, the outermost first; thresholds move to the next that the space has. */
export function* mutationsOf(
  condition: Expression,
  path: string,
  space: FactSpace,
): Generator<MutatedCondition> {
  yield* ownMutations(condition, path, space);
  for (const { part, at, within } of placesOf(condition)) {
    for (const { mutation, condition: mutated } of mutationsOf(part, `${path}.${at}`, space)) {
      yield { mutation, condition: within(mutated) };
    }
  }
}

/** A part of a condition, where it stands, and the condition with another part in its place. */
interface Place {
  readonly part: Expression;
  readonly at: string;
  readonly within: (part: Expression) => Expression;
}

function placesOf(condition: Expression): readonly Place[] {
  switch (condition.op) {
    case 'is':
    case 'compare':
    case 'criterion':
      return [];
    case 'not':
      return [{ part: condition.of, at: 'of', within: (of) => ({ ...condition, of }) }];
    case 'all':
    case 'any':
    case 'atLeast':
      return condition.of.map((part, place) => ({
        part,
        at: `of.${place}`,
        within: (other) => ({ ...condition, of: condition.of.with(place, other) }),
      }));
    case 'score':
      return condition.items.map((item, place) => ({
        part: item.when,
        at: `items.${place}.when`,
        within: (when) => ({ ...condition, items: condition.items.with(place, { ...item, when }) }),
      }));
    default:
      return assertNever(condition);
  }
}

function ownMutations(condition: Expression, path: string, space: FactSpace): readonly MutatedCondition[] {
  switch (condition.op) {
    case 'is':
    case 'criterion':
      return [negated(condition, path)];
    case 'compare':
      return [negated(condition, path), ...thresholds(condition, path, space)];
    case 'not':
      return [];
    case 'all':
    case 'any':
      return [...swapped(condition, path), ...withoutEach(condition, path)];
    case 'atLeast':
      return [...counts(condition, path), ...withoutEach(condition, path)];
    case 'score':
      return [...scores(condition, path), ...withoutItems(condition, path)];
    default:
      return assertNever(condition);
  }
}

function negated(part: Expression, path: string): MutatedCondition {
  return mutated('NEGATE', { path, part }, { op: 'not', of: part });
}

function thresholds(part: CompareExpression, path: string, space: FactSpace): readonly MutatedCondition[] {
  return movedThresholds(part, space).map(({ change, condition }) =>
    mutated('MOVE_THRESHOLD', { path, part, change }, condition),
  );
}

function swapped(
  part: Expression & { readonly op: 'all' | 'any' },
  path: string,
): readonly MutatedCondition[] {
  const op = part.op === 'all' ? 'any' : 'all';
  return part.of.length > 1
    ? [mutated('SWAP_ALL_ANY', { path, part, change: `${part.op} to ${op}` }, { op, of: part.of })]
    : [];
}

function withoutEach(
  condition: Expression & { readonly op: 'all' | 'any' | 'atLeast' },
  path: string,
): readonly MutatedCondition[] {
  if (condition.of.length <= (condition.op === 'atLeast' ? condition.n : 1)) return [];
  return condition.of.map((part, place) =>
    mutated(
      'DROP_PART',
      { path: `${path}.of.${place}`, part },
      { ...condition, of: condition.of.toSpliced(place, 1) },
    ),
  );
}

function counts(part: Expression & { readonly op: 'atLeast' }, path: string): readonly MutatedCondition[] {
  return [part.n - 1, part.n + 1]
    .filter((n) => n >= 1 && n <= part.of.length)
    .map((n) =>
      mutated('MOVE_COUNT', { path: `${path}.n`, part, change: `${part.n} to ${n}` }, { ...part, n }),
    );
}

function scores(part: Expression & { readonly op: 'score' }, path: string): readonly MutatedCondition[] {
  const moved = [part.gte - 1, part.gte + 1].map((gte) =>
    mutated('MOVE_SCORE', { path: `${path}.gte`, part, change: `${part.gte} to ${gte}` }, { ...part, gte }),
  );
  const pointed = part.items.flatMap((item, place) =>
    [-item.points, item.points - 1, item.points + 1].map((points) =>
      mutated(
        'CHANGE_POINTS',
        { path: `${path}.items.${place}.points`, part: item.when, change: `${item.points} to ${points}` },
        { ...part, items: part.items.with(place, { ...item, points }) },
      ),
    ),
  );
  return [...moved, ...pointed];
}

function withoutItems(
  condition: Expression & { readonly op: 'score' },
  path: string,
): readonly MutatedCondition[] {
  if (condition.items.length < 2) return [];
  return condition.items.map(({ when }: ScoreItem, place) =>
    mutated(
      'DROP_PART',
      { path: `${path}.items.${place}`, part: when },
      { ...condition, items: condition.items.toSpliced(place, 1) },
    ),
  );
}

function mutated(
  operator: MutationOperator,
  where: Pick<Mutation, 'path' | 'part'> & { readonly change?: string },
  condition: Expression,
): MutatedCondition {
  return { mutation: { operator, change: '', ...where }, condition };
}
