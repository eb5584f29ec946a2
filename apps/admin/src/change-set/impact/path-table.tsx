import type { CarePathsChangedFragment, CarePathsToldFragment } from '../../desk-api/generated/graphql.ts';

interface PathTableProps {
  /** Where the paths end: "tests". */
  readonly ends: string;
  readonly change: CarePathsChangedFragment;
}

/** Ways from a symptom by a condition to a test or treatment that come and go, each as one line. */
export function PathTable({ ends, change: { gained, lost } }: PathTableProps) {
  if (gained.count + lost.count === 0)
    return <p className="text-ink-soft">No way to {ends} comes or goes.</p>;
  return (
    <div className="grid gap-3">
      <Paths words={`${ways(lost.count, ends)} lost`} paths={lost} sign="−" look="text-danger" />
      <Paths words={`${ways(gained.count, ends)} gained`} paths={gained} sign="+" look="text-accent-strong" />
    </div>
  );
}

function ways(count: number, ends: string): string {
  return count === 1 ? `1 way to ${ends} is` : `${count} ways to ${ends} are`;
}

interface PathsProps {
  readonly words: string;
  readonly paths: CarePathsToldFragment;
  readonly sign: string;
  readonly look: string;
}

function Paths({ words, paths: { count, samples }, sign, look }: PathsProps) {
  if (count === 0) return null;
  return (
    <div>
      <p className="text-sm font-semibold">{words}</p>
      <ul className="mt-1 grid gap-0.5 text-sm">
        {samples.map(({ symptom, condition, to }) => (
          <li key={`${symptom.id} ${condition.id} ${to.id}`} className="flex gap-2">
            <span aria-hidden="true" className={`font-mono font-semibold ${look}`}>
              {sign}
            </span>
            <span>
              {symptom.name} → {condition.name} → {to.name}
            </span>
          </li>
        ))}
      </ul>
      {count > samples.length ? (
        <p className="text-sm text-ink-faint">and {count - samples.length} more</p>
      ) : null}
    </div>
  );
}
