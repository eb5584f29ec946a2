import type { FiguresOfCasesFragment } from '../../desk-api/generated/graphql.ts';
import { isWorse, SAFETY_FIGURES, type SafetyFigure } from './safety-figures.ts';

interface SafetyTableProps {
  readonly before: FiguresOfCasesFragment;
  readonly after: FiguresOfCasesFragment;
}

/** How safely the cases of the library are answered, as published and with the change set; what gets worse is said. */
export function SafetyTable({ before, after }: SafetyTableProps) {
  return (
    <table className="w-full max-w-2xl text-sm">
      <caption className="sr-only">Safety figures on the case library</caption>
      <thead>
        <tr className="border-b border-line-strong/50 text-xs text-ink-faint">
          <th scope="col" className="py-1.5 text-left font-semibold">
            Of {after.cases} cases
          </th>
          <th scope="col" className="py-1.5 pl-3 text-right font-semibold">
            Published
          </th>
          <th scope="col" className="py-1.5 pl-3 text-right font-semibold">
            With it
          </th>
        </tr>
      </thead>
      <tbody>
        {SAFETY_FIGURES.map((row) => (
          <Figures key={row.name} row={row} before={before} after={after} />
        ))}
      </tbody>
    </table>
  );
}

function Figures({ row, before, after }: SafetyTableProps & { readonly row: SafetyFigure }) {
  const [old, now] = [row.count(before), row.count(after)];
  const worse = isWorse(row, before, after);
  const look =
    worse === undefined ? '' : worse ? 'font-semibold text-danger' : 'font-semibold text-self-care';
  return (
    <tr className="border-b border-line">
      <th scope="row" className="py-1.5 text-left font-normal text-ink-soft">
        {row.name}
      </th>
      <td className="py-1.5 pl-3 text-right whitespace-nowrap tabular-nums">
        {old} of {row.of(before)}
      </td>
      <td className={`py-1.5 pl-3 text-right whitespace-nowrap tabular-nums ${look}`}>
        {now} of {row.of(after)}
        {worse === undefined ? '' : worse ? ', worse' : ', better'}
      </td>
    </tr>
  );
}
