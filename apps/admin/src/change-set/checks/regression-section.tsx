import { notFound } from 'next/navigation';
import { ChangeSetRegressionsDocument } from '../../desk-api/generated/graphql.ts';
import { queryDesk } from '../../desk-api/query-desk.ts';
import { Section } from '../../ui/section.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { changeSetTabPath } from '../frame/change-set-tab.ts';
import { regressionsOf } from './regressions.ts';

/** What of the answers of triage gets worse, which no check decides about: reviewers do, by the class of the change. Comes when it is proved. */
export async function RegressionSection({ number }: { readonly number: number }) {
  const { changeSet } = await queryDesk(ChangeSetRegressionsDocument, { number });
  const { rules } = (changeSet ?? notFound()).impact;
  if (rules === null) return null;
  const regressions = regressionsOf(rules);
  return (
    <Section id="regressions" title="Answers that get worse" remark={`${regressions.length}`}>
      {regressions.length === 0 ? (
        <p className="text-ink-soft">
          None: the {rules.safety.after.cases} cases of the library are answered no worse than as published.
        </p>
      ) : (
        <>
          <p className="max-w-prose text-sm text-ink-soft">
            No check says whether that is right; whoever reviews it does.
          </p>
          <ul className="mt-2 divide-y divide-line border-y border-line">
            {regressions.map(({ sentence, tab, anchor }) => (
              <li key={sentence} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2.5">
                <span className="max-w-prose font-medium text-danger">{sentence}</span>
                <TextLink
                  href={`${changeSetTabPath(number, tab)}${anchor === undefined ? '' : `#${anchor}`}`}
                >
                  {tab === 'impact' ? 'See the figures' : 'See the proof'}
                </TextLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
