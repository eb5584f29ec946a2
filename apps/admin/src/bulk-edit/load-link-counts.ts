import { askDesk } from '../desk-api/ask-desk.ts';
import { BulkLinksDocument } from '../desk-api/generated/graphql.ts';

/** The most ids that the desk names at once. */
const AT_ONCE = 100;

/** How often a concept is cited in what is published. */
export interface LinkCount {
  readonly id: string;
  readonly name: string;
  /** Those that begin or end in it, or name it as a circumstance. */
  readonly statements: number;
  readonly rules: number;
}

/** How often some concepts are cited, the most cited first; a text says why it is not known. */
export async function loadLinkCounts(ids: readonly string[]): Promise<readonly LinkCount[] | string> {
  const found: LinkCount[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const answer = await askDesk(BulkLinksDocument, { ids: ids.slice(from, from + AT_ONCE) });
    if (!answer.ok) return answer.error.message;
    for (const node of answer.value.nodes) {
      if (!node || !('statements' in node)) continue;
      const { id, name, statements, mentionedIn, rules } = node;
      const count = statements.totalCount + mentionedIn.totalCount;
      found.push({ id, name, statements: count, rules: rules.length });
    }
  }
  return found.sort((one, other) => other.statements + other.rules - one.statements - one.rules);
}
