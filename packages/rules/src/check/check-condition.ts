import { assertNever } from '../assert-never.ts';
import type { CompareExpression, Expression, IsExpression } from '../expression/expression.ts';
import { factKey } from '../expression/fact-ref.ts';
import type { Criteria } from '../normalize/inline-criteria.ts';
import { inUnitOf } from '../vocabulary/known-facts.ts';
import type { FactDomain, KnownFact } from '../vocabulary/vocabulary.ts';

/** What conditions are checked against. */
export interface Known {
  readonly facts: ReadonlyMap<string, KnownFact>;
  readonly criteria: Criteria;
}

/** What is wrong at one place of a condition. */
export interface ConditionProblem {
  readonly code: string;
  readonly path: string;
  readonly sentence: string;
}

/** Everything in a condition that the graph gives no meaning to, with its path below `path`. Criteria are not looked into. */
export function checkCondition(
  expression: Expression,
  known: Known,
  path: string,
): readonly ConditionProblem[] {
  switch (expression.op) {
    case 'is':
      return checkIs(expression, known, path);
    case 'compare':
      return checkCompare(expression, known, path);
    case 'not':
      return checkCondition(expression.of, known, `${path}.of`);
    case 'all':
    case 'any':
      return checkParts(expression.of, known, path);
    case 'atLeast':
      return [...checkCount(expression, path), ...checkParts(expression.of, known, path)];
    case 'score':
      return expression.items.flatMap(({ when }, place) =>
        checkCondition(when, known, `${path}.items.${place}.when`),
      );
    case 'criterion':
      if (known.criteria.has(expression.id)) return [];
      return [
        {
          code: 'UNKNOWN_CRITERION',
          path: `${path}.id`,
          sentence: `there is no criterion ${expression.id}; name one that exists or write its condition here`,
        },
      ];
    default:
      return assertNever(expression);
  }
}

function checkParts(of: readonly Expression[], known: Known, path: string): readonly ConditionProblem[] {
  return of.flatMap((part, place) => checkCondition(part, known, `${path}.of.${place}`));
}

function checkCount(
  { n, of }: Expression & { readonly op: 'atLeast' },
  path: string,
): readonly ConditionProblem[] {
  if (n <= of.length) return [];
  const sentence = `asks for at least ${n} of ${of.length} conditions, which can never be; ask for ${of.length} or fewer`;
  return [{ code: 'IMPOSSIBLE_COUNT', path: `${path}.n`, sentence }];
}

function checkIs(literal: IsExpression, { facts }: Known, path: string): readonly ConditionProblem[] {
  const known = facts.get(factKey(literal.fact));
  if (!known) return [unknownFact(literal.fact.concept, path)];
  const { domain, label } = known;
  if (domain.kind === 'NUMBER') {
    const sentence = `${label} is measured in ${domain.unit}; compare it with a threshold instead`;
    return [{ code: 'WRONG_OPERATOR', path, sentence }];
  }
  const values: readonly (boolean | string)[] = domain.kind === 'BOOLEAN' ? [true, false] : domain.values;
  return literal.in.flatMap((value, place) =>
    values.includes(value)
      ? []
      : [
          {
            code: 'UNKNOWN_VALUE',
            path: `${path}.in.${place}`,
            sentence: `${label} can be ${values.join(' or ')}, not ${value}`,
          },
        ],
  );
}

function checkCompare(
  literal: CompareExpression,
  { facts }: Known,
  path: string,
): readonly ConditionProblem[] {
  const known = facts.get(factKey(literal.fact));
  if (!known) return [unknownFact(literal.fact.concept, path)];
  const { domain, label } = known;
  if (domain.kind !== 'NUMBER') {
    const sentence = `${label} is not measured; only observables are compared with a threshold`;
    return [{ code: 'WRONG_OPERATOR', path, sentence }];
  }
  return [...checkUnit(literal, domain, { label, path }), ...checkBounds(literal, path)];
}

function checkUnit(
  { unit }: CompareExpression,
  domain: FactDomain & { readonly kind: 'NUMBER' },
  { label, path }: { readonly label: string; readonly path: string },
): readonly ConditionProblem[] {
  if (inUnitOf(domain, 0, unit) !== undefined) return [];
  const sentence = `${unit} does not convert to ${domain.unit}, in which ${label} is measured; give the threshold in ${domain.unit} or a UCUM unit of the same dimension`;
  return [{ code: 'UNIT_MISMATCH', path: `${path}.unit`, sentence }];
}

function checkBounds({ gte, lt }: CompareExpression, path: string): readonly ConditionProblem[] {
  if (gte === undefined && lt === undefined) {
    return [{ code: 'NO_THRESHOLD', path, sentence: 'has neither gte nor lt; give one or both' }];
  }
  if (gte === undefined || lt === undefined || gte < lt) return [];
  const sentence = `asks for at least ${gte} and below ${lt}, which can never be; make lt greater than gte`;
  return [{ code: 'EMPTY_RANGE', path, sentence }];
}

function unknownFact(concept: string, path: string): ConditionProblem {
  const sentence = `the graph knows no fact ${concept} here; name a symptom, condition, risk factor or observable that exists, with circumstances that it can have`;
  return { code: 'UNKNOWN_FACT', path: `${path}.fact`, sentence };
}
