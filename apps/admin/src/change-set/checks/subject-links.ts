import 'server-only';
import { caseTitle } from '../../cases/case-path.ts';
import { conceptPath } from '../../concepts/concept-path.ts';
import {
  SubjectAddressesDocument,
  type SubjectAddressesQuery,
  TitlesInBookDocument,
} from '../../desk-api/generated/graphql.ts';
import { queryDesk } from '../../desk-api/query-desk.ts';
import { rulePath } from '../../rules/rule-path.ts';
import { caseOfSetPath } from '../changes/case-of-set-path.ts';
import { listedInSetPath } from '../changes/listed-in-set-path.ts';

/** A subject and the page on which one reads it as published. */
export interface SubjectLink {
  readonly name: string;
  /** Absent where the subject has no page of its own. */
  readonly href: string | undefined;
}

interface SetOfSubjects {
  readonly changeSet: number;
  /** Ids of what it changes. */
  readonly changedIds: readonly string[];
}

/** As many as the API tells of at once. */
const MOST = 100;

/** Names and pages of subjects as a change set has them, by id. */
export async function subjectLinks(
  ids: readonly string[],
  { changeSet, changedIds }: SetOfSubjects,
): Promise<ReadonlyMap<string, SubjectLink>> {
  const wanted = [...new Set(ids)].slice(0, MOST);
  if (wanted.length === 0) return new Map();
  const [{ nodes }, titles] = await Promise.all([
    queryDesk(SubjectAddressesDocument, { ids: wanted }, { changeSet }),
    titlesInBook(wanted, { changeSet, changedIds }),
  ]);
  const links = nodes.flatMap((node) => {
    const link = node && linkOf(node, caseOfSetPath(changeSet, changedIds));
    return link ? [[node.id, link] as const] : [];
  });
  return new Map([...titles, ...links]);
}

/** Contracts and criteria by their titles, which are no nodes, with where one reads them. */
async function titlesInBook(
  ids: readonly string[],
  { changeSet, changedIds }: SetOfSubjects,
): Promise<readonly (readonly [string, SubjectLink])[]> {
  const wanted = new Set(ids.filter((id) => /^(ctr|cri)_/.test(id)));
  const pathOf = listedInSetPath(changeSet, changedIds);
  if (wanted.size === 0) return [];
  const { ruleBook } = await queryDesk(TitlesInBookDocument, {}, { changeSet });
  const { criteria } = ruleBook.set as { readonly criteria: readonly Titled[] };
  const titled = [...(ruleBook.contracts as readonly Titled[]), ...criteria];
  return titled
    .filter(({ id }) => wanted.has(id))
    .map(({ id, title }) => [id, { name: title, href: pathOf(id) }] as const);
}

/** A contract or a criterion, of which only this is needed. */
interface Titled {
  readonly id: string;
  readonly title: string;
}

function linkOf(
  node: NonNullable<SubjectAddressesQuery['nodes'][number]>,
  pathOfCase: ReturnType<typeof caseOfSetPath>,
): SubjectLink | undefined {
  if ('subject' in node)
    return { name: `statements of ${node.subject.name}`, href: conceptPath(node.subject) };
  if ('kind' in node) return { name: node.name, href: conceptPath(node) };
  switch (node.__typename) {
    case 'Rule':
      return { name: node.title, href: rulePath(node) };
    case 'Case':
      return { name: caseTitle(node), href: pathOfCase(node) };
    case 'Source':
      return { name: node.title, href: `/sources/${node.slug}` };
    default:
      return undefined;
  }
}
