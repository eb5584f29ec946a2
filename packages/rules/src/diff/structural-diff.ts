import { canonicalJson } from '../canonical-json.ts';
import type { Expression } from '../expression/expression.ts';

/** One place at which two conditions differ: `path` is where it stands (`when.of.2`), in the old condition if it was removed. */
export type ExpressionChange =
  | { readonly kind: 'ADDED'; readonly path: string; readonly after: Expression }
  | { readonly kind: 'REMOVED'; readonly path: string; readonly before: Expression }
  | {
      readonly kind: 'CHANGED';
      readonly path: string;
      readonly before: Expression;
      readonly after: Expression;
    };

/** Where two conditions differ as trees: the smallest parts that were added, removed or changed. Equal conditions differ nowhere. */
export function structuralDiff(
  before: Expression,
  after: Expression,
  path = 'when',
): readonly ExpressionChange[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  if (before.op === 'not' && after.op === 'not') return structuralDiff(before.of, after.of, `${path}.of`);
  if ('of' in before && 'of' in after && before.op !== 'not' && after.op !== 'not') {
    const isSameHead = before.op === after.op && countOf(before) === countOf(after);
    const parts = diffParts(before.of, after.of, path);
    return isSameHead ? parts : [{ kind: 'CHANGED', path, before, after }];
  }
  return [{ kind: 'CHANGED', path, before, after }];
}

function countOf(expression: Expression): number | undefined {
  return expression.op === 'atLeast' ? expression.n : undefined;
}

/** Equal parts are the same part; of the others, those that stand in the same order pair up when both ask in the same way. */
function diffParts(
  before: readonly Expression[],
  after: readonly Expression[],
  path: string,
): readonly ExpressionChange[] {
  const old = withoutThose(before, after);
  const next = withoutThose(after, before);
  const changes: ExpressionChange[] = [];
  for (const { part, place } of old) {
    const partner = next.findIndex((other) => other.part.op === part.op && canPair(part, other.part));
    const [paired] = partner < 0 ? [] : next.splice(partner, 1);
    if (paired) changes.push(...structuralDiff(part, paired.part, `${path}.of.${paired.place}`));
    else changes.push({ kind: 'REMOVED', path: `${path}.of.${place}`, before: part });
  }
  const added = next.map(
    ({ part, place }) => ({ kind: 'ADDED', path: `${path}.of.${place}`, after: part }) as const,
  );
  return [...changes, ...added];
}

interface PlacedPart {
  readonly part: Expression;
  readonly place: number;
}

/** The parts of a list that are not in another, each as often as it is missing there. */
function withoutThose(parts: readonly Expression[], others: readonly Expression[]): PlacedPart[] {
  const left = new Map<string, number>();
  for (const other of others) {
    const key = canonicalJson(other);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return parts.flatMap((part, place) => {
    const key = canonicalJson(part);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count > 0 ? [] : [{ part, place }];
  });
}

/** Literals pair up about the same concept only, so that another fact shows as one removed and one added. */
function canPair(a: Expression, b: Expression): boolean {
  return 'fact' in a && 'fact' in b ? a.fact.concept === b.fact.concept : true;
}
