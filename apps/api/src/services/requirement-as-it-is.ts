import { type Requirement, requirementNow } from '@symptograph/core';
import { GraphQLError } from 'graphql';
import type { Desk } from '../desk/desk.ts';
import { layOver } from './lay-over.ts';
import type { LoadedDraft } from './load-draft.ts';
import { reviewedChange } from './reviewed-change.ts';

/**
 * Who must approve a change set as it is now, which an edit in review may have raised; as it was stored when it was submitted where what
 * it does to rules cannot be proved now. Null when it was never submitted.
 */
export async function requirementAsItIs(desk: Desk, draft: LoadedDraft): Promise<Requirement | null> {
  const { changeSet } = draft;
  if (changeSet.requirement === null) return null;
  try {
    const { sides } = await layOver(desk, draft);
    return requirementNow({ ...(await reviewedChange(desk, sides)), changeSet });
  } catch (error) {
    const isUnproved = error instanceof GraphQLError && error.extensions['code'] === 'UNAVAILABLE';
    if (!isUnproved) throw error;
    return changeSet.requirement;
  }
}
