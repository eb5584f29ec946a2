import { type Role, role } from '@symptograph/core';
import { Check } from 'lucide-react';
import { roleNames } from '../session/role-names.ts';
import { rolesThatMay } from './roles-that-may.ts';

/** Which role may do what, as the API decides it: a table where there is room for one, else a list. */
export function RolesTable() {
  const actions = rolesThatMay();
  return (
    <>
      <table className="hidden w-full text-sm lg:table">
        <caption className="sr-only">Which role may do what</caption>
        <thead className="border-b border-line-strong/50">
          <tr>
            <th scope="col" className="py-2 pr-4 text-left text-xs font-semibold text-ink-faint">
              Action
            </th>
            {role.values.map((each) => (
              <th
                key={each}
                scope="col"
                className="px-1 py-2 text-center text-xs font-semibold text-ink-faint"
              >
                {role.terms[each].label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {actions.map(({ action, name, roles }) => (
            <tr key={action}>
              <th scope="row" className="py-2 pr-4 text-left font-normal">
                {name}
              </th>
              {role.values.map((each) => (
                <td key={each} className="px-1 py-2 text-center">
                  <Mark isAllowed={roles.includes(each)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="divide-y divide-line border-y border-line text-sm lg:hidden">
        {actions.map(({ action, name, roles }) => (
          <div key={action} className="py-2">
            <dt className="font-medium">{name}</dt>
            <dd className="text-ink-soft">{roleNames(roles)}</dd>
          </div>
        ))}
      </dl>
      <h3 className="mt-6 text-sm font-semibold">The roles</h3>
      <dl className="mt-1 grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[8rem_minmax(0,1fr)]">
        {role.values.map((each) => (
          <div key={each} className="contents">
            <dt className="text-ink-faint first-letter:uppercase">{role.terms[each].label}</dt>
            <dd className="mb-1 sm:mb-0">{descriptionOf(each)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Mark({ isAllowed }: { readonly isAllowed: boolean }) {
  return isAllowed ? (
    <Check role="img" aria-label="yes" size={16} strokeWidth={2.25} className="inline text-accent" />
  ) : (
    <span className="sr-only">no</span>
  );
}

function descriptionOf(of: Role): string {
  const term = role.terms[of];
  return 'description' in term ? term.description : '';
}
