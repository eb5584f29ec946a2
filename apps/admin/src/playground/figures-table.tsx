import type { ProvedChange, SafetyFigures } from './proved-change.ts';

const ROWS: readonly (readonly [string, Exclude<keyof SafetyFigures, 'cases'>, 'MORE' | 'LESS'])[] = [
  ['Answered acceptably', 'right', 'MORE'],
  ['Too low', 'tooLow', 'LESS'],
  ['Two or more levels too low', 'severe', 'LESS'],
  ['Too high', 'tooHigh', 'LESS'],
  ['Of these, sent to emergency care', 'tooHighToEmergency', 'LESS'],
];

/** How well the case library is answered before and after; what gets worse is marked. */
export function FiguresTable({
  figures: { before, after },
}: {
  readonly figures: NonNullable<ProvedChange['figures']>;
}) {
  return (
    <table className="w-full max-w-xl text-sm">
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
            Edited
          </th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(([name, key, better]) => {
          const [old, next] = [before[key], after[key]];
          const isWorse = better === 'MORE' ? next < old : next > old;
          return (
            <tr key={key} className="border-b border-line">
              <th scope="row" className="py-1.5 text-left font-normal text-ink-soft">
                {name}
              </th>
              <td className="py-1.5 pl-3 text-right tabular-nums">{old}</td>
              <td
                className={`py-1.5 pl-3 text-right tabular-nums ${isWorse ? 'font-semibold text-danger' : old === next ? '' : 'font-semibold text-self-care'}`}
              >
                {next}
                {old === next ? null : <span className="sr-only">{isWorse ? ', worse' : ', better'}</span>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
