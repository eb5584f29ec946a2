import { assertNever } from '../assert-never.ts';
import type { Expression } from '../expression/expression.ts';
import { MAX_NODES } from '../expression/size-problem.ts';
import { remembered } from '../remembered.ts';

/** A criterion that an expression names: how many times, and how deep in it at most; 1 is the whole expression. */
export interface Mention {
  readonly id: string;
  readonly times: number;
  readonly depth: number;
}

/** How large an expression is as it is written: its conditions, its levels, and the criteria that it names, in order. */
export interface OwnSize {
  readonly nodes: number;
  readonly depth: number;
  readonly mentions: readonly Mention[];
}

/** The size of an expression, criteria not looked into. Works without recursion, and counts no further than 5,001 conditions. */
export const ownSizeOf = remembered((expression: Expression): OwnSize => {
  const open: { readonly part: Expression; readonly level: number }[] = [{ part: expression, level: 1 }];
  const mentions = new Map<string, Mention>();
  let nodes = 0;
  let depth = 0;
  for (let next = open.pop(); next && nodes <= MAX_NODES; next = open.pop()) {
    const { part, level } = next;
    nodes += 1;
    depth = Math.max(depth, level);
    if (part.op === 'criterion') {
      const before = mentions.get(part.id);
      const deepest = Math.max(before?.depth ?? 0, level);
      mentions.set(part.id, { id: part.id, times: (before?.times ?? 0) + 1, depth: deepest });
    }
    for (const each of partsOf(part).toReversed()) open.push({ part: each, level: level + 1 });
  }
  return { nodes, depth, mentions: [...mentions.values()] };
});

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case 'is':
    case 'compare':
    case 'criterion':
      return [];
    case 'not':
      return [expression.of];
    case 'all':
    case 'any':
    case 'atLeast':
      return expression.of;
    case 'score':
      return expression.items.map(({ when }) => when);
    default:
      return assertNever(expression);
  }
}
