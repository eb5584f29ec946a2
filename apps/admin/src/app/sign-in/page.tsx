import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { pathAfterSignIn } from '../../desk-api/sign-in-path.ts';
import { loadViewer } from '../../session/load-viewer.ts';
import { SignInForm } from '../../session/sign-in-form.tsx';
import { MessagePage } from '../../ui/message-page.tsx';
import { type SearchParams, textParam } from '../../ui/search-params.ts';

export const metadata: Metadata = { title: 'Sign in' };

/** Signs somebody in and leads on to where they wanted to be. */
export default async function SignInPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const next = pathAfterSignIn(textParam(await searchParams, 'next'));
  if (await loadViewer()) redirect(next);
  return (
    <MessagePage kicker="Editorial desk" title="Sign in">
      <p>
        For those who write, review and publish. All that is published is open to everybody without signing
        in. An administrator adds new people.
      </p>
      <SignInForm next={next} />
      <p className="text-sm">
        Forgotten your password? An administrator can give you a link to set a new one.
      </p>
    </MessagePage>
  );
}
