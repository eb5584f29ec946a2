import 'server-only';
import { casePath } from '../../cases/case-path.ts';
import { conceptPath } from '../../concepts/concept-path.ts';
import { SubjectAddressesDocument, type SubjectAddressesQuery } from '../../desk-api/generated/graphql.ts';
import { queryDesk } from '../../desk-api/query-desk.ts';
import { rulePath } from '../../rules/rule-path.ts';

/** A subject and the page on which one reads it as published. */
export interface SubjectLink {
  readonly name: string;
  readonly href: string;
}

/** As many as the API tells of at once. */
const MOST = 100;

/** Names and pages of subjects as a change set has them, by id; those that have no page are left out. */
export async function subjectLinks(
  ids: readonly string[],
  changeSet: number,
): Promise<ReadonlyMap<string, SubjectLink>> {
  const wanted = [...new Set(ids)].slice(0, MOST);
  if (wanted.length === 0) return new Map();
  const { nodes } = await queryDesk(SubjectAddressesDocument, { ids: wanted }, { changeSet });
  return new Map(
    nodes.flatMap((node) => {
      const link = node && linkOf(node);
      return link ? [[node.id, link] as const] : [];
    }),
  );
}

function linkOf(node: NonNullable<SubjectAddressesQuery['nodes'][number]>): SubjectLink | undefined {
  if ('subject' in node)
    return { name: `statements of ${node.subject.name}`, href: conceptPath(node.subject) };
  if ('kind' in node) return { name: node.name, href: conceptPath(node) };
  switch (node.__typename) {
    case 'Rule':
      return { name: node.title, href: rulePath(node) };
    case 'Case':
      return { name: node.slug, href: casePath(node) };
    case 'Source':
      return { name: node.title, href: `/sources/${node.slug}` };
    default:
      return undefined;
  }
}
