import type { FactRef } from '@symptograph/rules';
import type { Contract } from './contract.ts';
import type { Criterion } from './criterion.ts';
import { expressionParts } from './expression-parts.ts';
import type { Rule } from './rule.ts';

/** A fact that is named, the path at which it stands (`when.of.2.fact`), and whether its measured value is compared. */
export interface NamedFact {
  readonly path: string;
  readonly fact: FactRef;
  readonly isMeasured: boolean;
}

/** The facts that a rule, criterion or contract names, in the order in which they stand. */
export function namedFacts(subject: Rule | Criterion | Contract): readonly NamedFact[] {
  if ('redFlags' in subject) {
    return subject.redFlags.map((fact, index) => ({ path: `redFlags.${index}`, fact, isMeasured: false }));
  }
  const found: NamedFact[] = [];
  for (const { path, part } of expressionParts(subject.when, 'when')) {
    if (part.op === 'is' || part.op === 'compare')
      found.push({ path: `${path}.fact`, fact: part.fact, isMeasured: part.op === 'compare' });
  }
  return found;
}
