import { conceptPath } from '../concepts/concept-path.ts';
import { contractPath } from '../contracts/contract-path.ts';
import { criterionPath } from '../criteria/criterion-path.ts';
import { askDesk } from '../desk-api/ask-desk.ts';
import {
  ConceptNamesakesDocument,
  RuleNamesakesDocument,
  TitlesInBookDocument,
} from '../desk-api/generated/graphql.ts';
import { rulePath } from '../rules/rule-path.ts';
import { knownSources } from './known-sources.ts';
import type { NewType } from './new-type.ts';

/** Something that there is already and that may be what somebody is about to make anew. */
export interface Namesake {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** Whether it is called exactly that, by its name or another of its names. */
  readonly isSame: boolean;
  /** The other name by which it was found. */
  readonly matched: string | undefined;
}

/** At most so many are told. */
const MOST = 5;

/** What of a type is called by a text or nearly so, drafts of the change set included; none while the desk is away, and none for stories of cases. */
export async function findNamesakes(
  { type, kind }: NewType,
  text: string,
  changeSet: number | undefined,
): Promise<readonly Namesake[]> {
  const query = text.trim().slice(0, 200);
  if (query.length < 2) return [];
  const isSame = (name: string) => name.toLowerCase() === query.toLowerCase();
  switch (type) {
    case 'CONCEPT': {
      const answer = await askDesk(
        ConceptNamesakesDocument,
        { query, kinds: kind === undefined ? null : [kind] },
        changeSet,
      );
      if (!answer.ok) return [];
      return answer.value.search.map(({ matched, concept }) => ({
        id: concept.id,
        name: concept.name,
        href: conceptPath(concept),
        isSame: isSame(matched) || isSame(concept.name),
        matched: matched === concept.name ? undefined : matched,
      }));
    }
    case 'RULE': {
      const answer = await askDesk(RuleNamesakesDocument, { query }, changeSet);
      if (!answer.ok) return [];
      return answer.value.rules.nodes.map(({ id, title, slug }) => ({
        id,
        name: title,
        href: rulePath({ slug }),
        isSame: isSame(title),
        matched: undefined,
      }));
    }
    case 'SOURCE': {
      const sources = (await knownSources(changeSet)) ?? [];
      return sources
        .filter(({ title }) => title.toLowerCase().includes(query.toLowerCase()))
        .slice(0, MOST)
        .map(({ id, title, slug }) => ({
          id,
          name: title,
          href: `/sources/${slug}`,
          isSame: isSame(title),
          matched: undefined,
        }));
    }
    case 'CRITERION':
    case 'CONTRACT':
      return findInBook(type, query, changeSet);
    case 'CASE':
      return [];
  }
}

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** Criteria or contracts with a text in their titles. */
async function findInBook(
  type: 'CRITERION' | 'CONTRACT',
  query: string,
  changeSet: number | undefined,
): Promise<readonly Namesake[]> {
  const answer = await askDesk(TitlesInBookDocument, {}, changeSet);
  if (!answer.ok) return [];
  const { contracts, set } = answer.value.ruleBook;
  const all = type === 'CONTRACT' ? contracts : (set as { readonly criteria: unknown }).criteria;
  const pathOf = type === 'CONTRACT' ? contractPath : criterionPath;
  const wanted = query.toLowerCase();
  return (all as readonly Titled[])
    .filter(({ title }) => title.toLowerCase().includes(wanted))
    .slice(0, MOST)
    .map(({ id, title }) => ({
      id,
      name: title,
      href: pathOf(id),
      isSame: title.toLowerCase() === wanted,
      matched: undefined,
    }));
}
