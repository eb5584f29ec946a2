import type { RuleLogic } from '@symptograph/rules';
import { RuleLevel } from '../rules/rule-level.tsx';
import { rulePath } from '../rules/rule-path.ts';
import { TextLink } from '../ui/text-link.tsx';

interface RuleTitleProps {
  readonly rule: RuleLogic;
  /** Absent for a rule that has no page. */
  readonly slug: string | undefined;
}

/** A rule by its title, linked to its page, with the level that it asks for. */
export function RuleTitle({ rule: { title, then }, slug }: RuleTitleProps) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="font-medium">
        {slug === undefined ? title : <TextLink href={rulePath({ slug })}>{title}</TextLink>}
      </span>
      <RuleLevel urgency={then.urgency ?? null} />
    </p>
  );
}
