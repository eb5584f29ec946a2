import type { PersonRowFragment } from '../desk-api/generated/graphql.ts';
import { roleNames } from '../session/role-names.ts';
import { Badge } from '../ui/badge.tsx';
import { IntentLink } from '../ui/intent-link.tsx';
import { personPath } from './person-path.ts';

const HEAD = 'py-2 pr-6 text-left text-xs font-semibold text-ink-faint';
const CELL = 'block sm:table-cell sm:py-2.5 sm:pr-6 sm:align-top';

/** Everybody who works here or did; on a narrow screen each becomes a block of lines. */
export function PeopleTable({ people }: { readonly people: readonly PersonRowFragment[] }) {
  return (
    <table className="block w-full text-sm sm:table">
      <caption className="sr-only">People</caption>
      <thead className="hidden border-b border-line-strong/50 sm:table-header-group">
        <tr>
          <th scope="col" className={HEAD}>
            Name
          </th>
          <th scope="col" className={HEAD}>
            E-mail address
          </th>
          <th scope="col" className={HEAD}>
            Roles
          </th>
        </tr>
      </thead>
      <tbody className="block sm:table-row-group">
        {people.map((person) => (
          <tr key={person.id} className="block border-b border-line py-3 sm:table-row sm:py-0">
            <th scope="row" className={`${CELL} text-left font-normal`}>
              <span className="flex flex-wrap items-center gap-x-2">
                <IntentLink
                  href={personPath(person)}
                  className="text-base font-medium hover:text-accent hover:underline"
                >
                  {person.name}
                </IntentLink>
                {person.isActive ? null : <Badge tone="warning">Deactivated</Badge>}
              </span>
            </th>
            <td className={`${CELL} break-all text-ink-soft`}>{person.email}</td>
            <td className={`${CELL} text-ink-soft`}>{roleNames(person.roles)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
