import 'server-only';
import { subjectTypeOf } from '@symptograph/core';
import { NamesOfDocument } from '../desk-api/generated/graphql.ts';
import { queryDesk } from '../desk-api/query-desk.ts';

/** What a rule is begun about. */
export interface About {
  readonly id: string;
  readonly name: string;
}

/** The condition that an address names for a rule to be about; undefined when it names none. */
export async function loadAbout(id: string | undefined): Promise<About | undefined> {
  if (id === undefined || subjectTypeOf(id) !== 'CONCEPT') return undefined;
  const { nodes } = await queryDesk(NamesOfDocument, { ids: [id] });
  const [node] = nodes;
  return node?.__typename === 'Condition' ? { id, name: node.name } : undefined;
}
