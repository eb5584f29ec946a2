import type { RuleLogic } from '@symptograph/rules';
import type { ReactNode } from 'react';
import { RuleLevel } from '../rules/rule-level.tsx';
import { rulePath } from '../rules/rule-path.ts';
import { TextLink } from '../ui/text-link.tsx';

interface RuleTitleProps {
  readonly rule: RuleLogic;
  /** Absent for a rule that has no page. */
  readonly slug: string | undefined;
  /** What stands behind the level. */
  readonly children?: ReactNode;
}

/** A rule by its title, linked to its page, with the level that it asks for. */
export function RuleTitle({ rule: { title, then }, slug, children }: RuleTitleProps) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="font-medium">
        {slug === undefined ? title : <TextLink href={rulePath({ slug })}>{title}</TextLink>}
      </span>
      <RuleLevel urgency={then.urgency ?? null} />
      {children}
    </p>
  );
}
