import type { CompiledNode } from '../compile/compiled.ts';
import type { FactSpace } from '../compile/fact-space.ts';
import { remembered } from '../remembered.ts';
import type { Terms } from './products.ts';
import { termsOf } from './terms-of.ts';

/** `termsOf`, worked out once for each compiled condition, space and value, for as long as they are in use. */
export function rememberedTerms(node: CompiledNode, wanted: boolean, space: FactSpace): Terms {
  return (wanted ? whenTrue : whenFalse)(space)(node);
}

const whenTrue = remembered((space: FactSpace) =>
  remembered((node: CompiledNode) => termsOf(node, true, space)),
);
const whenFalse = remembered((space: FactSpace) =>
  remembered((node: CompiledNode) => termsOf(node, false, space)),
);
