import type { Expression } from '../expression/expression.ts';
import { factKey } from '../expression/fact-ref.ts';
import type { RuleLogic } from '../rule/rule-logic.ts';

/** The dotted path of the first literal of a rule about a fact; the whole condition's when it is only in a criterion. */
export function pathOfFact({ scope, when }: RuleLogic, key: string): string {
  const place = scope.indexOf(key);
  return pathWithin(when, 'when', key) ?? (place === -1 ? 'when' : `scope.${place}`);
}

function pathWithin(expression: Expression, path: string, key: string): string | undefined {
  switch (expression.op) {
    case 'is':
    case 'compare':
      return factKey(expression.fact) === key ? path : undefined;
    case 'not':
      return pathWithin(expression.of, `${path}.of`, key);
    case 'score':
      return firstPath(
        expression.items.map(({ when }) => when),
        (place) => `${path}.items.${place}.when`,
        key,
      );
    case 'criterion':
      return undefined;
    default:
      return firstPath(expression.of, (place) => `${path}.of.${place}`, key);
  }
}

function firstPath(
  parts: readonly Expression[],
  pathOf: (place: number) => string,
  key: string,
): string | undefined {
  for (const [place, part] of parts.entries()) {
    const found = pathWithin(part, pathOf(place), key);
    if (found !== undefined) return found;
  }
  return undefined;
}
