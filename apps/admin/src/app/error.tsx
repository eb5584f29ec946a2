'use client';

import { usePathname } from 'next/navigation';
import { type ApiProblem, apiProblemOf } from '../api/api-error.ts';
import { BUTTON_LOOK, MAIN_BUTTON_LOOK } from '../ui/button-look.ts';
import { MessagePage } from '../ui/message-page.tsx';

const PROBLEMS: Readonly<Record<ApiProblem | 'OTHER', { readonly title: string; readonly advice: string }>> =
  {
    AWAY: {
      title: 'The API does not answer',
      advice:
        'These pages read everything from it. Check that it runs and that API_URL names its address, then try again.',
    },
    REFUSED: {
      title: 'The API does not understand this address',
      advice:
        'The place in a list that it names may have expired, or what it names may be gone. Start again without it.',
    },
    FAILED: {
      title: 'The API answered with an error',
      advice: 'Nothing was changed. Try again; if it stays, the API’s log says what went wrong.',
    },
    OTHER: {
      title: 'This page failed',
      advice: 'Nothing was changed. Try again; if it stays, the log of these pages says what went wrong.',
    },
  };

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly retry: () => void;
}

/** What a page shows that could not be made: the reason, what to do, and a way to try again. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const path = usePathname();
  const problem = apiProblemOf(error.digest);
  const { title, advice } = PROBLEMS[problem ?? 'OTHER'];
  return (
    <MessagePage kicker="Something is wrong" title={title}>
      <title>{`${title} · Symptograph`}</title>
      <p>{advice}</p>
      {problem === undefined && error.digest !== undefined ? (
        <p className="text-sm text-ink-faint">
          Reference for the log: <code className="font-mono">{error.digest}</code>
        </p>
      ) : null}
      <p className="flex flex-wrap gap-3">
        {problem === 'REFUSED' ? (
          <a href={path} className={MAIN_BUTTON_LOOK}>
            Start again from the first page
          </a>
        ) : null}
        <button
          type="button"
          onClick={retry}
          className={problem === 'REFUSED' ? BUTTON_LOOK : MAIN_BUTTON_LOOK}
        >
          Try again
        </button>
      </p>
    </MessagePage>
  );
}
