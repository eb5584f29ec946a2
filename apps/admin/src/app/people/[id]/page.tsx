import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { InterestsList } from '../../../account/interests-list.tsx';
import { auditPath } from '../../../audit/audit-request.ts';
import { InterestsOfDocument } from '../../../desk-api/generated/graphql.ts';
import { queryDesk } from '../../../desk-api/query-desk.ts';
import { Activation } from '../../../people/activation.tsx';
import { loadPeople } from '../../../people/load-people.ts';
import { PEOPLE_PATH } from '../../../people/person-path.ts';
import { ResetLink } from '../../../people/reset-link.tsx';
import { RolesForm } from '../../../people/roles-form.tsx';
import { loadViewer } from '../../../session/load-viewer.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Section } from '../../../ui/section.tsx';
import { TextLink } from '../../../ui/text-link.tsx';

export const metadata: Metadata = { title: 'A person' };

interface PersonPageProps {
  readonly params: Promise<{ id: string }>;
}

/** What an administrator can do for a person. */
export default async function PersonPage({ params }: PersonPageProps) {
  const { id } = await params;
  const person = (await loadPeople()).find((each) => each.id === id);
  if (!person) notFound();
  const [{ interests }, viewer] = await Promise.all([
    queryDesk(InterestsOfDocument, { personId: id }),
    loadViewer(),
  ]);
  return (
    <div className="grid max-w-4xl gap-8">
      <PageHeader
        title={person.name}
        trail={[
          { name: 'Home', href: '/' },
          { name: 'People', href: PEOPLE_PATH },
        ]}
        lead={
          <>
            Signs in as {person.email}. See{' '}
            <TextLink href={auditPath({ actorId: id })}>what they did</TextLink>.
          </>
        }
      />
      <Section id="roles" title="Roles">
        <RolesForm personId={id} roles={person.roles} />
      </Section>
      {person.isActive ? (
        <Section id="link" title="Password">
          <ResetLink personId={id} name={person.name} />
        </Section>
      ) : null}
      <Section id="interests" title="Conflicts of interest">
        <InterestsList statements={interests} />
      </Section>
      <Section id="access" title="Access">
        {viewer?.kind === 'PERSON' && viewer.id === id ? (
          <p className="text-ink-soft">This is you. Another administrator can deactivate you.</p>
        ) : (
          <Activation personId={id} name={person.name} isActive={person.isActive} />
        )}
      </Section>
    </div>
  );
}
