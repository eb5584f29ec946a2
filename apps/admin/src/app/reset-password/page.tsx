import type { Metadata } from 'next';
import { NewPasswordForm } from '../../session/new-password-form.tsx';
import { MessagePage } from '../../ui/message-page.tsx';

export const metadata: Metadata = { title: 'Set a password' };

/** Where the link leads that an administrator made: sets a password. */
export default function ResetPasswordPage() {
  return (
    <MessagePage kicker="Editorial desk" title="Set your password">
      <NewPasswordForm />
    </MessagePage>
  );
}
