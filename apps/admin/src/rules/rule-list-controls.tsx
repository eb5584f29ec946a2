import { FilterForm } from '../ui/filter-form.tsx';
import { NarrowedTo } from '../ui/narrowed-to.tsx';
import { LevelChoice } from '../urgency/level-choice.tsx';
import { narrowedBy, type RuleListRequest, ruleListPath } from './rule-list-request.ts';
import { RULES_PATH } from './rule-path.ts';

interface RuleListControlsProps {
  readonly request: RuleListRequest;
  /** The names of the concepts that the request names by reference. */
  readonly names: { readonly mentions?: string | undefined; readonly suggests?: string | undefined };
}

/** What the list of rules is narrowed by. All of it is in the address, so that a view can be kept and shared. */
export function RuleListControls({ request, names }: RuleListControlsProps) {
  const first = { ...request, after: undefined };
  return (
    <div className="grid gap-3">
      <FilterForm
        action={RULES_PATH}
        label="Filter rules by words"
        placeholder="Words of the rule or of what it asks about"
        text={request.text}
        kept={narrowedBy(request)}
      />
      <LevelChoice
        levels={request.levels}
        none="sets no level"
        pathOf={(levels) => ruleListPath({ ...first, levels })}
      />
      <div className="flex flex-wrap items-center gap-2 empty:hidden">
        {names.mentions === undefined ? null : (
          <NarrowedTo
            words={`Mentions ${names.mentions}`}
            without={ruleListPath({ ...first, mentions: undefined })}
          />
        )}
        {names.suggests === undefined ? null : (
          <NarrowedTo
            words={`Suggests ${names.suggests}`}
            without={ruleListPath({ ...first, suggests: undefined })}
          />
        )}
      </div>
    </div>
  );
}
