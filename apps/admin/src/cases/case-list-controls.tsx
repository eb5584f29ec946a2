import { ChoiceLinks } from '../ui/choice-links.tsx';
import { FilterForm } from '../ui/filter-form.tsx';
import { LevelChoice } from '../urgency/level-choice.tsx';
import { type CaseListRequest, caseListPath, casesNarrowedBy } from './case-list-request.ts';
import { CASES_PATH } from './case-path.ts';

const ANSWERS = [
  { onlyOutside: false, label: 'Any' },
  { onlyOutside: true, label: 'Not acceptable' },
] as const;

/** What the case library is narrowed by. All of it is in the address, so that a view can be kept and shared. */
export function CaseListControls({ request }: { readonly request: CaseListRequest }) {
  const first = { ...request, after: undefined };
  return (
    <div className="grid gap-3">
      <FilterForm
        action={CASES_PATH}
        label="Filter cases by words"
        placeholder="Words of the title or the story"
        text={request.text}
        kept={casesNarrowedBy(request)}
      />
      <LevelChoice
        levels={request.levels}
        none="no rule speaks"
        pathOf={(levels) => caseListPath({ ...first, levels })}
      />
      <ChoiceLinks
        name="Answers"
        title="The rules’ answer"
        choices={ANSWERS.map(({ onlyOutside, label }) => ({
          key: label,
          label,
          href: caseListPath({ ...first, onlyOutside }),
          isOn: request.onlyOutside === onlyOutside,
        }))}
      />
    </div>
  );
}
