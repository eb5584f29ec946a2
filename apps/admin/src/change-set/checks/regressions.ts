import type { ChangeSetRegressionsQuery } from '../../desk-api/generated/graphql.ts';
import type { ChangeSetTab } from '../frame/change-set-tab.ts';
import { isWorse, SAFETY_FIGURES } from '../impact/safety-figures.ts';

type Rules = NonNullable<NonNullable<ChangeSetRegressionsQuery['changeSet']>['impact']['rules']>;

/** Something about the answers that gets worse, and the page on which one sees it. */
export interface Regression {
  readonly sentence: string;
  readonly tab: ChangeSetTab;
  /** A part of the page: "flips". */
  readonly anchor?: string;
}

/** What of the answers gets worse by a change: figures of safety, cases that flip for the worse, and witnesses that no case stands for. */
export function regressionsOf({
  safety: { before, after },
  flips,
  flipCount,
  uncoveredCount,
  witnessCount,
}: Rules): readonly Regression[] {
  const figures = SAFETY_FIGURES.filter((figure) => isWorse(figure, before, after)).map((figure) => ({
    sentence: `${figure.name}: ${figure.count(before)} of ${figure.of(before)} as published, ${figure.count(after)} of ${figure.of(after)} with it.`,
    tab: 'impact' as const,
  }));
  const worse = flips.filter(({ kind }) => kind === 'WORSE').length;
  // Those that get worse are told first, and no more than some are told.
  const areMore = worse === flips.length && flipCount > flips.length;
  return [
    ...figures,
    ...(worse === 0
      ? []
      : [
          {
            sentence: `${worse}${areMore ? ' or more' : ''} ${worse === 1 ? 'case is' : 'cases are'} answered worse than before.`,
            tab: 'rules' as const,
            anchor: 'flips',
          },
        ]),
    ...(uncoveredCount === 0
      ? []
      : [
          {
            sentence: `No case for which the new answer is right stands for ${uncovered(uncoveredCount, witnessCount)}.`,
            tab: 'rules' as const,
          },
        ]),
  ];
}

function uncovered(count: number, all: number): string {
  if (all === 1) return 'the combination of facts that is answered otherwise';
  return `${count} of the ${all} combinations of facts that are answered otherwise`;
}
