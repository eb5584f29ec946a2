import { subjectTypeOf } from '@symptograph/core';
import type { ReleaseChangeFragment } from '../api/generated/graphql.ts';
import { capitalised } from '../concepts/capitalised.ts';
import { groupedBy } from '../grouped-by.ts';
import { placeInList } from '../rules/place-in-list.ts';
import { type SubjectPlace, subjectPlace } from '../subjects/subject-place.ts';
import { Badge } from '../ui/badge.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { ACTION_WORDS } from './action-words.ts';

/** What subjects of a sort are called above a list of them. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  SOURCE: 'Sources',
  CONCEPT: 'Concepts',
  STATEMENT: 'Statements',
  CRITERION: 'Criteria',
  RULE: 'Rules',
  CONTRACT: 'Contracts',
  CASE: 'Cases',
};

const TONES = { ADDED: 'accent', CHANGED: 'plain', REMOVED: 'danger' } as const;

/** What differs between two releases in sentences, by the kind of subject. */
export function ReleaseChanges({ changes }: { readonly changes: readonly ReleaseChangeFragment[] }) {
  const groups = groupedBy(changes, ({ subjectId }) => subjectTypeOf(subjectId) ?? 'OTHER');
  return (
    <div className="grid gap-6">
      {[...groups].map(([type, items]) => (
        <section key={type} aria-labelledby={`changes-${type}`}>
          <h3 id={`changes-${type}`} className="mb-1 font-semibold">
            {TYPE_WORDS[type] ?? 'Others'}
          </h3>
          <ul className="divide-y divide-line border-y border-line">
            {items.map((change) => (
              <Change key={change.subjectId} change={change} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Change({ change }: { readonly change: ReleaseChangeFragment }) {
  const { action, sentence, subject } = change;
  const place = subject ? subjectPlace(subject) : listPlace(change);
  return (
    <li className="grid gap-x-4 gap-y-1 py-2.5 sm:grid-cols-[5.5rem_minmax(0,1fr)]">
      <p className="sm:pt-0.5">
        <Badge tone={TONES[action]}>{ACTION_WORDS[action]}</Badge>
      </p>
      <p className="min-w-0 max-w-prose">
        {withoutAction(sentence)}
        {place ? (
          <span className="block text-sm">
            <TextLink href={place.href}>{place.name}</TextLink>
          </span>
        ) : null}
      </p>
    </li>
  );
}

/** Where a criterion or a contract that is still there is read, which is no subject that the API tells. */
function listPlace({ action, subjectId }: ReleaseChangeFragment): SubjectPlace | undefined {
  const href = action === 'REMOVED' ? undefined : placeInList(subjectId);
  return href === undefined ? undefined : { href, name: 'In its list' };
}

/** The sentence of a change without the word for its action, which stands beside it. */
function withoutAction(sentence: string): string {
  return capitalised(sentence.replace(/^(Added|Changed|Removed): /, ''));
}
