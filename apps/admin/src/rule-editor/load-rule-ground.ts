import 'server-only';
import type { Rule } from '@symptograph/core';
import { EditedSubjectsDocument } from '../desk-api/generated/graphql.ts';
import { queryDesk } from '../desk-api/query-desk.ts';
import { type LoadedPlayground, loadPlayground } from '../playground/load-playground.ts';

/** What a rule is proved against as one writes it: the published rules; undefined for a rule that was never published. */
export async function loadRuleGround(id: string): Promise<LoadedPlayground | undefined> {
  const { subjects } = await queryDesk(EditedSubjectsDocument, { ids: [id], withStatements: false });
  const [published] = subjects.map(({ document }) => document as Rule);
  return published && ((await loadPlayground(published.slug)) ?? undefined);
}
