import type { Expression, KnownFact } from '@symptograph/rules';

/** What a condition asks of a fact when it is added: that it is there, the first of its values, or at least 0 of what is measured. */
export function literalOn({ fact, domain }: KnownFact): Expression {
  switch (domain.kind) {
    case 'BOOLEAN':
      return { op: 'is', fact, in: [true] };
    case 'ENUM':
      return { op: 'is', fact, in: domain.values.slice(0, 1) };
    case 'NUMBER':
      return { op: 'compare', fact, gte: 0, unit: domain.unit };
  }
}
