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
  if (asked.length === 0) return new Map();
  const [drafted, published] = await Promise.all([
    queryDesk(PassagesOfRulesDocument, { ids: asked }, { changeSet }),
    queryDesk(PassagesOfRulesDocument, { ids: asked }),
  ]);
  const rules = [...drafted.nodes, ...published.nodes].flatMap((node) =>
    node?.__typename === 'Rule' ? [node] : [],
  );
  return new Map(rules.map((rule) => [rule.id, rule]));
}
