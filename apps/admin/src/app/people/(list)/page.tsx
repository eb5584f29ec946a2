import type { Metadata } from 'next';
import { loadPeople } from '../../../people/load-people.ts';
import { PeopleTable } from '../../../people/people-table.tsx';
import { PEOPLE_PATH } from '../../../people/person-path.ts';
import { MAIN_BUTTON_LOOK } from '../../../ui/button-look.ts';
import { IntentLink } from '../../../ui/intent-link.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'People' };

/** Who may do what at the desk. */
export default async function PeoplePage() {
  const people = await loadPeople();
  return (
    <div className="grid max-w-5xl gap-6">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <PageHeader
          title="People"
          trail={[{ name: 'Home', href: '/' }]}
          lead="Everybody who works here or did. Nobody signs up: an administrator adds people."
        />
        <IntentLink href={`${PEOPLE_PATH}/new`} className={MAIN_BUTTON_LOOK}>
          Add a person
        </IntentLink>
      </div>
      <PeopleTable people={people} />
    </div>
  );
}
