import type { SubjectScore } from './try-mutants.ts';

interface ScoreFigureProps {
  readonly score: SubjectScore | undefined;
  readonly isTrying: boolean;
}

/** How many mistakes are noticed, of all that make a difference: "9 of 10, 90 %". */
export function ScoreFigure({ score, isTrying }: ScoreFigureProps) {
  if (score === undefined)
    return <span className="text-ink-faint">{isTrying ? 'being tried' : 'not tried'}</span>;
  const { noticed, unnoticed } = score;
  const of = noticed + unnoticed.length;
  if (of === 0) return <span className="text-ink-faint">no mistake makes a difference</span>;
  const share = (noticed / of).toLocaleString(undefined, { style: 'percent' });
  return (
    <span className={unnoticed.length > 0 ? 'font-semibold text-warning' : ''}>
      {noticed} of {of}, {share}
    </span>
  );
}
