import 'server-only';
import {
  type ContractLogic,
  contractVerdictsOn,
  readingOf,
  URGENCIES,
  urgencyRank,
} from '@symptograph/rules';
import { cache } from 'react';
import type { ShownVerdict } from '../playground/proved-change.ts';
import { shownVerdict } from '../playground/shown-verdict.ts';
import { oncePerRelease } from '../releases/once-per-release.ts';
import { loadClientBook } from '../rule-book/load-client-book.ts';
import { loadCitedSources } from '../rules/load-cited-sources.ts';
import type { SubjectPlace } from '../subjects/subject-place.ts';
import { contractSentence } from './contract-words.ts';

/** A published contract with whether the published rules keep it. */
interface JudgedContract {
  readonly logic: ContractLogic;
  /** What it demands, in English. */
  readonly sentence: string;
  readonly verdict: ShownVerdict;
}

/** A contract as its list tells it. */
export interface ListedContract extends JudgedContract {
  /** Undefined where the desk tells nothing to whoever looks. */
  readonly sources: readonly SubjectPlace[] | undefined;
}

/** The published contracts, judged as a change set is: those that are not kept first, then limits on self-care, then by level, the most urgent first. */
export async function loadContracts(): Promise<readonly ListedContract[]> {
  const judged = await judgedContracts();
  const sources = await loadCitedSources(judged.map(({ logic }) => logic.id));
  return judged.map((each) => ({ ...each, sources: sources && (sources.get(each.logic.id) ?? []) }));
}

const judgedContracts = cache(
  oncePerRelease(async (): Promise<readonly JudgedContract[]> => {
    const book = await loadClientBook();
    const reading = readingOf(book.vocabulary, book.set.criteria);
    const { verdicts, space } = contractVerdictsOn(book, book.contracts);
    const judged = book.contracts.flatMap((contract, place) => {
      const verdict = verdicts[place];
      if (verdict === undefined) return [];
      const sentence = contractSentence(contract, reading);
      return [{ logic: contract, sentence, verdict: shownVerdict({ contract, verdict, space }) }];
    });
    return judged.sort(
      (one, other) =>
        Number(isKept(one)) - Number(isKept(other)) ||
        rankOf(other) - rankOf(one) ||
        one.logic.title.localeCompare(other.logic.title, 'en'),
    );
  }),
);

function isKept({ verdict }: JudgedContract): boolean {
  return verdict.kind === 'HOLDS';
}

function rankOf({ verdict: { promised } }: JudgedContract): number {
  return promised === undefined ? URGENCIES.length : urgencyRank(promised);
}
