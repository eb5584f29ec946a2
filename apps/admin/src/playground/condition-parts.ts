import { assertNever, type Expression } from '@symptograph/rules';

/** The conditions that a condition is made of, in order; none of a fact or a criterion. */
export function partsOf(condition: Expression): readonly Expression[] {
  switch (condition.op) {
    case 'is':
    case 'compare':
    case 'criterion':
      return [];
    case 'not':
      return [condition.of];
    case 'all':
    case 'any':
    case 'atLeast':
      return condition.of;
    case 'score':
      return condition.items.map(({ when }) => when);
    default:
      return assertNever(condition);
  }
}

/** Whether parts can be added to a condition as it is; a fact, a criterion or a negation has to be put into a list first. */
export function isList(condition: Expression): boolean {
  switch (condition.op) {
    case 'all':
    case 'any':
    case 'atLeast':
    case 'score':
      return true;
    case 'is':
    case 'compare':
    case 'criterion':
    case 'not':
      return false;
    default:
      return assertNever(condition);
  }
}

/** The step from a condition to one of its parts as paths of findings write it: `of`, `of.2` or `items.2.when`. */
export function stepTo(condition: Expression, place: number): string {
  if (condition.op === 'not') return 'of';
  return condition.op === 'score' ? `items.${place}.when` : `of.${place}`;
}

/** A condition with one of its parts replaced. */
export function withPart(condition: Expression, place: number, part: Expression): Expression {
  switch (condition.op) {
    case 'is':
    case 'compare':
    case 'criterion':
      return condition;
    case 'not':
      return { ...condition, of: part };
    case 'all':
    case 'any':
    case 'atLeast':
      return { ...condition, of: condition.of.with(place, part) };
    case 'score':
      return {
        ...condition,
        items: condition.items.map((item, at) => (at === place ? { ...item, when: part } : item)),
      };
    default:
      return assertNever(condition);
  }
}

/** A condition without one of its parts; undefined when nothing would be left of it. A count never asks for more than there are. */
export function withoutPart(condition: Expression, place: number): Expression | undefined {
  switch (condition.op) {
    case 'is':
    case 'compare':
    case 'criterion':
    case 'not':
      return undefined;
    case 'all':
    case 'any': {
      const of = condition.of.toSpliced(place, 1);
      return of.length === 0 ? undefined : { ...condition, of };
    }
    case 'atLeast': {
      const of = condition.of.toSpliced(place, 1);
      return of.length === 0 ? undefined : { ...condition, of, n: Math.min(condition.n, of.length) };
    }
    case 'score': {
      const items = condition.items.toSpliced(place, 1);
      return items.length === 0 ? undefined : { ...condition, items };
    }
    default:
      return assertNever(condition);
  }
}
