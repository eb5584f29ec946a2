import type { FiguresOfCasesFragment } from '../../desk-api/generated/graphql.ts';

/** A figure of how safely cases are answered, and whether more of it is better. */
export interface SafetyFigure {
  readonly name: string;
  readonly count: (figures: FiguresOfCasesFragment) => number;
  readonly of: (figures: FiguresOfCasesFragment) => number;
  readonly better: 'MORE' | 'LESS';
}

/** All figures of safety, the gravest first. */
export const SAFETY_FIGURES: readonly SafetyFigure[] = [
  {
    name: 'Emergencies answered as emergencies',
    count: ({ emergencySensitivity }) => emergencySensitivity.count,
    of: ({ emergencySensitivity }) => emergencySensitivity.of,
    better: 'MORE',
  },
  {
    name: 'Answered too low',
    count: ({ underTriage }) => underTriage.count,
    of: ({ underTriage }) => underTriage.of,
    better: 'LESS',
  },
  {
    name: 'Two or more levels too low',
    count: ({ severeUnderTriage }) => severeUnderTriage.length,
    of: ({ cases }) => cases,
    better: 'LESS',
  },
  {
    name: 'Answered too high',
    count: ({ overTriage }) => overTriage.count,
    of: ({ overTriage }) => overTriage.of,
    better: 'LESS',
  },
];

/** Whether a figure gets worse; undefined when it stays. */
export function isWorse(
  { count, better }: SafetyFigure,
  before: FiguresOfCasesFragment,
  after: FiguresOfCasesFragment,
): boolean | undefined {
  const rise = count(after) - count(before);
  if (rise === 0) return undefined;
  return better === 'MORE' ? rise < 0 : rise > 0;
}
