import type { CompiledNode } from '../compile/compiled.ts';
import type { FactSpace } from '../compile/fact-space.ts';
import type { Terms } from './products.ts';
import { termsOf } from './terms-of.ts';

/** Implicants that were asked for: a compiled condition does not change, and belongs to one space. */
const remembered = new WeakMap<CompiledNode, Map<boolean, Terms>>();

/** `termsOf`, worked out once for each compiled condition and value, as long as the condition is in use. */
export function rememberedTerms(node: CompiledNode, wanted: boolean, space: FactSpace): Terms {
  const known = remembered.get(node) ?? new Map<boolean, Terms>();
  remembered.set(node, known);
  if (!known.has(wanted)) known.set(wanted, termsOf(node, wanted, space));
  return known.get(wanted);
}
