import 'server-only';
import { readingOf, renderCondition } from '@symptograph/rules';
import { capitalised } from '../concepts/capitalised.ts';
import { loadClientBook } from '../rule-book/load-client-book.ts';
import { loadRuleTexts } from '../rule-book/load-rule-texts.ts';
import { loadCitedSources } from '../rules/load-cited-sources.ts';
import type { SubjectPlace } from '../subjects/subject-place.ts';
import { type CriterionUses, criterionUses } from './criterion-uses.ts';

/** A published criterion as its list tells it. */
export interface ListedCriterion {
  readonly id: string;
  readonly title: string;
  /** Its condition in English. */
  readonly sentence: string;
  readonly uses: CriterionUses;
  /** Undefined where the desk tells nothing to whoever looks. */
  readonly sources: readonly SubjectPlace[] | undefined;
}

/** The published criteria by their titles, with the slugs of rules by their ids to link to. */
export async function loadCriteria(): Promise<{
  readonly criteria: readonly ListedCriterion[];
  readonly slugs: ReadonlyMap<string, string>;
}> {
  const [book, texts] = await Promise.all([loadClientBook(), loadRuleTexts()]);
  const reading = readingOf(book.vocabulary, book.set.criteria);
  const sources = await loadCitedSources(book.set.criteria.map(({ id }) => id));
  const criteria = book.set.criteria.map(({ id, title, when }) => ({
    id,
    title,
    sentence: `${capitalised(renderCondition(when, reading))}.`,
    uses: criterionUses(id, book),
    sources: sources && (sources.get(id) ?? []),
  }));
  return {
    criteria: criteria.sort((one, other) => one.title.localeCompare(other.title, 'en')),
    slugs: new Map(Object.entries(texts).map(([id, { slug }]) => [id, slug])),
  };
}
