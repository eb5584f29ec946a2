import type { RuleBookDocument } from '@symptograph/core';

/** A case of the library as a rule book tells it. */
export type LibraryCase = RuleBookDocument['cases'][number];
