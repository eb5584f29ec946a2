import type { ChangeSetGateQuery } from '../../desk-api/generated/graphql.ts';
import { CLASS_WORDS } from '../../playground/class-words.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { changeSetTabPath } from '../frame/change-set-tab.ts';
import { needWords } from './need-words.ts';
import { TIER_WORDS } from './tier-words.ts';

type Requirement = NonNullable<ChangeSetGateQuery['changeSet']>['requirement'];

interface RequirementPanelProps {
  readonly number: number;
  readonly requirement: Requirement;
}

/** What kind of change it is, and who has to approve it for that. */
export function RequirementPanel({ number, requirement }: RequirementPanelProps) {
  const { tier, ruleClass, needs, needsInterests } = requirement;
  const words = TIER_WORDS[tier];
  return (
    <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      {ruleClass === null ? (
        <div>
          <dt className="text-sm font-semibold">
            Tier {tier}, {words?.name}
          </dt>
          <dd className="text-ink-soft">{words?.means} What triage answers stays as it is.</dd>
        </div>
      ) : (
        <div>
          <dt className="text-sm font-semibold">
            Class {ruleClass}: {CLASS_WORDS[ruleClass].title.toLowerCase()}
          </dt>
          <dd className="text-ink-soft">
            It changes what triage answers, so the class of that decides alone.{' '}
            <TextLink href={changeSetTabPath(number, 'rules')}>See the proof</TextLink>
          </dd>
        </div>
      )}
      <div>
        <dt className="text-sm font-semibold">Needs {needWords(needs)}</dt>
        <dd className="text-ink-soft">
          None of them may have written a part of it.{' '}
          {needsInterests ? 'Each needs a statement of interests not older than a year.' : ''}
        </dd>
      </div>
    </dl>
  );
}
