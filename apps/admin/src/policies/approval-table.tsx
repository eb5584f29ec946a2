import { approvalPolicy } from '@symptograph/core';
import type { ReactNode } from 'react';
import { approversWords, policyWords } from './policy-words.ts';

const HEAD = 'py-2 pr-6 text-left text-xs font-semibold text-ink-faint';

/** Who has to approve what, line by line of the policy by which change sets are judged. */
export function ApprovalTable() {
  return (
    <table className="block w-full text-sm md:table">
      <caption className="sr-only">Who has to approve what</caption>
      <thead className="hidden border-b border-line-strong/50 md:table-header-group">
        <tr>
          <th scope="col" className={HEAD}>
            What changes
          </th>
          <th scope="col" className={HEAD}>
            Who approves
          </th>
          <th scope="col" className={HEAD}>
            Interests stated
          </th>
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {approvalPolicy().map(({ of, needs, needsInterests }) => {
          const { name, means } = policyWords(of);
          return (
            <tr key={JSON.stringify(of)} className="block border-b border-line py-3 md:table-row md:py-0">
              <th
                scope="row"
                className="block pb-1.5 text-left font-normal md:table-cell md:w-1/2 md:py-3 md:pr-6"
              >
                <span className="text-base font-medium">{name}</span>
                {means.map((each) => (
                  <span key={each} className="block max-w-prose text-ink-soft">
                    {each}
                  </span>
                ))}
              </th>
              <Cell name="Who approves">{approversWords(needs)}</Cell>
              <Cell name="Interests stated">{needsInterests ? 'Within the last year' : 'Not needed'}</Cell>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Cell({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <td className="grid grid-cols-[8rem_minmax(0,1fr)] items-baseline py-0.5 align-top md:table-cell md:py-3 md:pr-6 md:last:pr-0">
      <span className="text-xs text-ink-faint md:hidden">{name}</span>
      <span>{children}</span>
    </td>
  );
}
