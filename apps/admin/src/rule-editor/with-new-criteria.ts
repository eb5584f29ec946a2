import type { RuleSet } from '@symptograph/rules';
import { criteriaNaming } from '../playground/criteria-naming.ts';

/**
 * Published rules with the criteria that a change set brings beside theirs: these can be named, and change no answer by being there. What is
 * edited is not among them, so that it is new in its own proof, nor is what names it and could not be without it.
 */
export function withNewCriteria(published: RuleSet, drafted: RuleSet, edited: string): RuleSet {
  const known = new Set(published.criteria.map(({ id }) => id));
  const fresh = drafted.criteria.filter(({ id }) => !known.has(id));
  const naming = criteriaNaming([edited], fresh);
  const beside = known.has(edited) ? fresh : fresh.filter(({ id }) => !naming.has(id));
  return { ...published, criteria: [...published.criteria, ...beside] };
}
