import { changesById, OPEN_STATUSES, type Review, rebase } from '@symptograph/core';
import type { StoredChangeSet } from '@symptograph/db';
import type { Desk } from '../desk/desk.ts';
import type { Verdict } from '../desk/verdicts.ts';
import { currentVersion } from '../http/requested-release.ts';
import { loadDraft } from './load-draft.ts';
import { requirementAsItIs } from './requirement-as-it-is.ts';

/** An open change set and what is known of it without judging it. */
export interface OpenSet extends Verdict {
  readonly changeSet: StoredChangeSet;
}

/** The most open change sets that are looked at, the newest ones. */
const MOST_SETS = 1000;

/** Graphs of older releases than so many before the current one are not loaded to look for conflicts. */
const NEAR_RELEASES = 8;

/**
 * The open change sets, newest first, with what is known of each: worked out once for the same content, release, reviews and checks.
 * What the checks found is from when they were last run, and empty when the content is another one since.
 */
export async function openVerdicts(desk: Desk): Promise<readonly OpenSet[]> {
  const database = desk.database();
  const { entries } = await database.changeSets.list({ statuses: OPEN_STATUSES }, { first: MOST_SETS });
  const numbers = entries.map(({ number }) => number);
  const [reviews, checked] = [
    await database.reviews.counts(numbers),
    await database.checkRuns.lastTimes(numbers),
  ];
  const { release } = currentVersion(desk.versions);
  const open: OpenSet[] = [];
  for (const changeSet of entries) {
    const { number, headSeq, headHash, baseRelease } = changeSet;
    const content = [number, headSeq, headHash, baseRelease, changeSet.submittedAt];
    const key = [...content, release.hash, reviews.get(number) ?? 0, checked.get(number) ?? ''].join(' ');
    const verdict = await desk.verdicts.of(key, () => verdictOf(desk, changeSet));
    open.push({ changeSet, ...verdict });
  }
  return open;
}

async function verdictOf(desk: Desk, { number, headHash }: StoredChangeSet): Promise<Verdict> {
  const database = desk.database();
  const draft = await loadDraft(database, number);
  const { changeSet, changes, contributors } = draft;
  const run = await database.checkRuns.latestOf(number);
  const reviews = await database.reviews.ofSet(number);
  const published = currentVersion(desk.versions);
  const isCurrent = changeSet.baseRelease >= published.release.number;
  const isNear = published.release.number - changeSet.baseRelease <= NEAR_RELEASES;
  const base = isNear ? await desk.versions.at(changeSet.baseRelease) : undefined;
  const rebased =
    !isCurrent &&
    rebase({
      changes: changesById(changes),
      published: published.snapshot,
      base: (base ?? published).snapshot,
      resolutions: [...(await database.resolutions.ofSet(number)).values()],
    });
  return {
    contributors,
    reviewedBy: reviewersOfNow(
      reviews,
      changes.map(({ patchHash }) => patchHash),
    ),
    requirement: await requirementAsItIs(desk, draft),
    isBehind: rebased ? rebased.moved.length > 0 || rebased.conflicts.length > 0 : false,
    conflicts: rebased ? rebased.conflicts.length : 0,
    findings: run?.headHash === headHash ? run.report.findings : [],
  };
}

/** Ids of the people whose last review covers just the changes as they are. */
function reviewersOfNow(reviews: readonly Review[], patchHashes: readonly string[]): ReadonlySet<string> {
  const last = new Map(reviews.map((review) => [review.reviewerId, review]));
  const now = new Set(patchHashes);
  const isOfNow = ({ covered, verdict }: Review) =>
    verdict !== 'TAKE_BACK' && new Set(covered).size === now.size && covered.every((hash) => now.has(hash));
  return new Set([...last.values()].filter(isOfNow).map(({ reviewerId }) => reviewerId));
}
