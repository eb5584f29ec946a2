import { remembered } from '../remembered.ts';
import { knownFacts } from '../vocabulary/known-facts.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { CompiledImplication } from './compiled.ts';
import type { FactSpace } from './fact-space.ts';
import { maskOf } from './literal-mask.ts';

/** The implications of a graph among the facts of a space, each with its contrapositive, by the place of the premise's fact. */
export function compileImplications(
  space: FactSpace,
  vocabulary: Vocabulary,
): readonly (readonly CompiledImplication[])[] {
  return impliedOver(space)(vocabulary);
}

const impliedOver = remembered((space: FactSpace) =>
  remembered((vocabulary: Vocabulary) => compileEach(space, vocabulary)),
);

function compileEach(space: FactSpace, vocabulary: Vocabulary): readonly (readonly CompiledImplication[])[] {
  const facts = knownFacts(vocabulary);
  const byPremise: CompiledImplication[][] = space.facts.map(() => []);
  const add = (implication: CompiledImplication) => byPremise[implication.ifFact]?.push(implication);
  for (const implication of vocabulary.implications) {
    const premise = maskOf(space, facts, implication.if);
    const conclusion = maskOf(space, facts, implication.then);
    if (!premise || !conclusion) continue;
    add({ ifFact: premise.fact, ifMask: premise.mask, thenFact: conclusion.fact, thenMask: conclusion.mask });
    add({
      ifFact: conclusion.fact,
      ifMask: complement(space, conclusion),
      thenFact: premise.fact,
      thenMask: complement(space, premise),
    });
  }
  return byPremise;
}

function complement(
  { facts }: FactSpace,
  { fact, mask }: { readonly fact: number; readonly mask: number },
): number {
  return (facts[fact]?.full ?? 0) & ~mask;
}
