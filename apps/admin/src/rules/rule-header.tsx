import { ListTree } from 'lucide-react';
import type { RuleViewFragment } from '../api/generated/graphql.ts';
import type { Citations } from '../evidence/citations.ts';
import { Cite } from '../evidence/cite.tsx';
import { RuleTools } from '../playground/rule-tools.tsx';
import { EditLink } from '../subject-editor/edit-link.tsx';
import { Badge } from '../ui/badge.tsx';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { RuleLevel } from './rule-level.tsx';
import { RULES_PATH } from './rule-path.ts';

/** Letters beyond which a sentence is set smaller: it is to be read through, not taken in at a glance. */
const LONG = 300;

interface RuleHeaderProps {
  readonly rule: RuleViewFragment;
  readonly citations: Citations;
}

/** The head of a rule's page: where it is, how urgent, its title, and the whole rule as a sentence. */
export function RuleHeader({ rule, citations }: RuleHeaderProps) {
  const { title, urgency, audience, sentence, evidence } = rule;
  return (
    <header>
      <Breadcrumbs
        trail={[
          { name: 'Home', href: '/' },
          { name: 'Rules', href: RULES_PATH },
        ]}
      />
      <p className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm font-medium text-ink-soft">
        <span className="inline-flex items-center gap-1.5">
          <ListTree aria-hidden="true" size={16} strokeWidth={1.75} />
          Rule
        </span>
        <RuleLevel urgency={urgency} />
        {audience === 'CLINICIAN' ? <Badge tone="accent">For clinicians</Badge> : null}
      </p>
      <h1 className="mt-1.5 font-serif text-3xl font-semibold tracking-tight text-balance">{title}</h1>
      <p className={`mt-4 max-w-prose text-ink-soft ${sentence.length > LONG ? 'text-base' : 'text-lg'}`}>
        {sentence}
        <Cite evidence={evidence} citations={citations} />
      </p>
      <div className="mt-4 flex flex-wrap gap-2">
        <EditLink id={rule.id} />
        <RuleTools rule={rule} />
      </div>
    </header>
  );
}
