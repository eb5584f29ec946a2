import { Badge } from '../ui/badge.tsx';
import type { ImportPlan } from './import-plan.ts';

const HEAD = 'py-1.5 pl-3 text-right text-xs font-semibold text-ink-faint sm:pl-6';
const CELL = 'py-1.5 pl-3 text-right tabular-nums sm:pl-6';
const COLUMNS = ['created', 'changed', 'removed', 'unchanged'] as const;

/** What an import brings: counts, what it leaves aside with file and line, and what is to be said against it. */
export function PlanView({ plan }: { readonly plan: ImportPlan }) {
  const { dangling, leftOut, kept, findings, findingCount, troubleCount } = plan;
  const told = dangling.length + leftOut.length + kept.length;
  return (
    <div className="grid gap-5">
      <CountTable plan={plan} />
      <Troubles
        title="Dangling"
        lead="Statements whose end is not in the graph. They are not made."
        troubles={dangling}
      />
      <Troubles
        title="Left out"
        lead="What could not be read, or has no place in the graph."
        troubles={leftOut}
      />
      <Troubles
        title="Left as it is"
        lead="What something else brought and these files speak of too."
        troubles={kept}
      />
      {told < troubleCount ? (
        <p className="text-sm text-ink-faint">
          {told} of {troubleCount} such lines are shown.
        </p>
      ) : null}
      {findings.length === 0 ? null : (
        <div>
          <h3 className="font-semibold">To be looked at ({findingCount})</h3>
          <ul className="mt-1 divide-y divide-line border-y border-line">
            {findings.map(({ code, gate, sentence, subjectId, path }) => (
              <li key={`${code} ${subjectId} ${path}`} className="flex flex-wrap gap-x-3 py-2 text-sm">
                {gate === 'INTEGRITY' ? <Badge tone="danger">Keeps it out</Badge> : null}
                <span className="min-w-0">{sentence}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function CountTable({ plan }: { readonly plan: ImportPlan }) {
  const rows = [
    { name: 'Sources', counts: plan.sources },
    { name: 'Concepts', counts: plan.concepts },
    { name: 'Statements', counts: plan.statements },
  ];
  return (
    <table className="w-full max-w-xl text-sm">
      <caption className="sr-only">How many of what</caption>
      <thead className="border-b border-line-strong/50">
        <tr>
          <td />
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={HEAD}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, counts }) => (
          <tr key={name} className="border-b border-line">
            <th scope="row" className="py-1.5 text-left font-medium">
              {name}
            </th>
            {COLUMNS.map((column) => (
              <td key={column} className={CELL}>
                {counts[column].toLocaleString('en')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface TroublesProps {
  readonly title: string;
  readonly lead: string;
  readonly troubles: ImportPlan['dangling'];
}

function Troubles({ title, lead, troubles }: TroublesProps) {
  if (troubles.length === 0) return null;
  return (
    <div>
      <h3 className="font-semibold">
        {title} ({troubles.length})
      </h3>
      <p className="text-sm text-ink-soft">{lead}</p>
      <ul className="mt-1 divide-y divide-line border-y border-line">
        {troubles.map(({ file, line, at, reason }) => (
          <li key={`${file} ${line} ${at} ${reason}`} className="py-2 text-sm">
            {reason}
            {at === null ? '' : ` (${at})`}
            <span className="block font-mono text-xs break-all text-ink-faint">
              {file}
              {line === null ? '' : `, line ${line}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
