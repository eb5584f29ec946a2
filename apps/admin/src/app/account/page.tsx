import { can, role } from '@symptograph/core';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { InterestsForm } from '../../account/interests-form.tsx';
import { InterestsList } from '../../account/interests-list.tsx';
import { KeyForm } from '../../account/key-form.tsx';
import { KeyList } from '../../account/key-list.tsx';
import { PasswordForm } from '../../account/password-form.tsx';
import { SessionList } from '../../account/session-list.tsx';
import { capitalised } from '../../concepts/capitalised.ts';
import { AccountDocument } from '../../desk-api/generated/graphql.ts';
import { queryDesk } from '../../desk-api/query-desk.ts';
import { signInPath } from '../../desk-api/sign-in-path.ts';
import { loadSessions } from '../../session/load-sessions.ts';
import { loadViewer } from '../../session/load-viewer.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Section } from '../../ui/section.tsx';

export const metadata: Metadata = { title: 'Account' };

/** Who is signed in, and all that is theirs alone. */
export default async function AccountPage() {
  const [viewer, signedIn] = await Promise.all([loadViewer(), loadSessions()]);
  if (viewer?.kind !== 'PERSON' || !signedIn) redirect(signInPath('/account'));
  const { interests, apiKeys } = await queryDesk(AccountDocument, {
    withInterests: can(viewer, 'STATE_INTERESTS') === true,
    withKeys: can(viewer, 'MANAGE_OWN_KEYS') === true,
  });
  return (
    <div className="grid max-w-4xl gap-8">
      <PageHeader
        title={viewer.name}
        trail={[{ name: 'Home', href: '/' }]}
        lead={`Signs in as ${signedIn.email}.`}
      />
      <Section id="roles" title="Roles">
        <ul className="grid gap-1">
          {viewer.roles.map((each) => (
            <li key={each}>
              <span className="font-medium">{capitalised(role.terms[each].label)}.</span>{' '}
              <span className="text-ink-soft">{role.terms[each].description}</span>
            </li>
          ))}
        </ul>
        <p className="mt-2 text-sm text-ink-faint">An administrator gives and takes roles.</p>
      </Section>
      {interests ? (
        <Section id="interests" title="Conflicts of interest">
          <div className="grid gap-6">
            <InterestsList statements={interests} />
            <InterestsForm />
          </div>
        </Section>
      ) : null}
      {apiKeys ? (
        <Section id="keys" title="API keys">
          <div className="grid gap-6">
            <KeyList keys={apiKeys} />
            <KeyForm />
          </div>
        </Section>
      ) : null}
      <Section id="password" title="Password">
        <PasswordForm />
      </Section>
      <Section id="sessions" title="Where you are signed in">
        <SessionList sessions={signedIn.sessions} />
      </Section>
    </div>
  );
}
