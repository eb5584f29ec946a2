import type { Metadata } from 'next';
import { NewPersonForm } from '../../../people/new-person-form.tsx';
import { PEOPLE_PATH } from '../../../people/person-path.ts';
import { PageHeader } from '../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Add a person' };

/** Where an administrator adds a person. */
export default function NewPersonPage() {
  return (
    <div className="grid max-w-5xl gap-6">
      <PageHeader
        title="Add a person"
        trail={[
          { name: 'Home', href: '/' },
          { name: 'People', href: PEOPLE_PATH },
        ]}
        lead="After that you make a link by which they set their password."
      />
      <NewPersonForm />
    </div>
  );
}
