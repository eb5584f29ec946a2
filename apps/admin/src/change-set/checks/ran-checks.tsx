import type { ChangeSetChecksQuery } from '../../desk-api/generated/graphql.ts';

type RanCheck = NonNullable<ChangeSetChecksQuery['changeSet']>['check']['ran'][number];

/** What was checked, at how much it was looked, and how much was found: by that an empty list of findings says something. */
export function RanChecks({ ran }: { readonly ran: readonly RanCheck[] }) {
  return (
    <table className="w-full max-w-2xl text-sm">
      <caption className="sr-only">What was checked</caption>
      <thead>
        <tr className="border-b border-line-strong/50 text-xs text-ink-faint">
          <th scope="col" className="py-1.5 text-left font-semibold">
            Checked
          </th>
          <th scope="col" className="py-1.5 pl-3 text-right font-semibold">
            Looked at
          </th>
          <th scope="col" className="py-1.5 pl-3 text-right font-semibold">
            Found
          </th>
        </tr>
      </thead>
      <tbody>
        {ran.map(({ name, subjects, findings }) => (
          <tr key={name} className="border-b border-line">
            <th scope="row" className="py-1.5 text-left font-normal text-ink-soft">
              {name}
            </th>
            <td className="py-1.5 pl-3 text-right whitespace-nowrap tabular-nums">
              {subjects === 0 ? 'not concerned' : subjects}
            </td>
            <td
              className={`py-1.5 pl-3 text-right tabular-nums ${findings === 0 ? '' : 'font-semibold text-danger'}`}
            >
              {subjects === 0 ? '' : findings}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
