import type { ConceptLinkFragment, RuleViewFragment } from '../api/generated/graphql.ts';
import { EntryName } from '../statements/entry-name.tsx';

interface ConclusionList {
  readonly heading: string;
  readonly concepts: readonly ConceptLinkFragment[];
}

/** What a rule concludes beside its level, list by list; lists with nothing in them are left out. */
export function conclusionLists(rule: RuleViewFragment): readonly ConclusionList[] {
  return [
    { heading: 'Conditions to think of', concepts: rule.suggests },
    { heading: 'Likelier from the outset', concepts: rule.raisesPriorOf },
    { heading: 'Spoken against', concepts: rule.rulesOut },
    { heading: 'Tests to consider', concepts: rule.tests },
  ].filter(({ concepts }) => concepts.length > 0);
}

/** What follows from a rule beside its level: conditions and tests, each linked to its page. */
export function RuleConclusions({ lists }: { readonly lists: readonly ConclusionList[] }) {
  return (
    <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      {lists.map(({ heading, concepts }) => (
        <div key={heading}>
          <h3 className="text-sm font-semibold text-ink-soft">{heading}</h3>
          <ul className="mt-1">
            {concepts.map((concept) => (
              <li key={concept.id} className="py-1">
                <EntryName concept={concept} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
