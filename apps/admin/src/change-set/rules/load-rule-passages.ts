import 'server-only';
import { PassagesOfRulesDocument, type PassagesOfRulesQuery } from '../../desk-api/generated/graphql.ts';
import { queryDesk } from '../../desk-api/query-desk.ts';

/** A rule with the passages that it rests on. */
export type RulePassages = Extract<
  NonNullable<PassagesOfRulesQuery['nodes'][number]>,
  { readonly __typename: 'Rule' }
>;

const AT_ONCE = 100;

/** The rules of some ids with their passages, as published; those that are not published yet as the change set has them. */
export async function loadRulePassages(
  ids: readonly string[],
  changeSet: number,
): Promise<ReadonlyMap<string, RulePassages>> {
  const asked = [...new Set(ids)].slice(0, AT_ONCE);
  const published = await passagesOf(asked);
  const missing = asked.filter((id) => !published.some((rule) => rule.id === id));
  const drafted = await passagesOf(missing, changeSet);
  return new Map([...published, ...drafted].map((rule) => [rule.id, rule]));
}

async function passagesOf(ids: readonly string[], changeSet?: number): Promise<readonly RulePassages[]> {
  if (ids.length === 0) return [];
  const { nodes } = await queryDesk(PassagesOfRulesDocument, { ids }, { changeSet });
  return nodes.flatMap((node) => (node?.__typename === 'Rule' ? [node] : []));
}
