import { MAX_DEPTH, MAX_NODES } from '@symptograph/rules';
import { isFields, listOf } from '../plain.ts';
import type { Path } from '../read/spot.ts';

/** Why a condition of a pack is too deep or too large to be read, and the path within it at which that shows. */
export interface SizeTrouble {
  readonly path: Path;
  readonly sentence: string;
}

interface Part {
  readonly value: unknown;
  readonly step: readonly (string | number)[];
  readonly above: Part | undefined;
  readonly depth: number;
}

/** Looks at the size of what should be a condition, without recursion: the limits are those of the rule language. */
export function conditionSizeTrouble(condition: unknown): SizeTrouble | undefined {
  const open: Part[] = [{ value: condition, step: [], above: undefined, depth: 1 }];
  let nodes = 0;
  for (let part = open.pop(); part; part = open.pop()) {
    nodes += 1;
    if (nodes > MAX_NODES) {
      return { path: [], sentence: `has more than ${MAX_NODES} conditions; split the rule` };
    }
    if (part.depth > MAX_DEPTH) {
      const sentence = `is nested deeper than ${MAX_DEPTH} conditions; name parts of it as criteria or split the rule`;
      return { path: pathOf(part), sentence };
    }
    for (const { value, step } of partsOf(part.value)) {
      open.push({ value, step, above: part, depth: part.depth + 1 });
    }
  }
  return undefined;
}

function pathOf(part: Part): Path {
  const steps: Path[] = [];
  for (let at: Part | undefined = part; at; at = at.above) steps.unshift(at.step);
  return steps.flat();
}

/** The values that stand where a condition's parts stand. */
function* partsOf(value: unknown): Generator<Pick<Part, 'value' | 'step'>> {
  if (!isFields(value)) return;
  for (const key of ['all', 'any', 'of'] as const) {
    for (const [place, part] of listOf(value[key]).entries()) yield { value: part, step: [key, place] };
  }
  for (const [place, item] of listOf(value['items']).entries()) {
    if (isFields(item)) yield { value: item['when'], step: ['items', place, 'when'] };
  }
  if (Object.hasOwn(value, 'not')) yield { value: value['not'], step: ['not'] };
}
