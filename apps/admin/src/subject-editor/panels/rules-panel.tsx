'use client';

import { RulesNamingDocument } from '../../desk-api/generated/graphql.ts';
import { RuleLevel } from '../../rules/rule-level.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { editPath } from '../edit-path.ts';
import { Answered } from './answered.tsx';
import type { PanelProps } from './panel-props.ts';
import { useDeskAnswer } from './use-desk-answer.ts';

/** The rules that name a concept as the change set has them, each with the way into its editor in the same set. */
export function RulesPanel({ id, changeSet, head }: PanelProps) {
  const answer = useDeskAnswer({ document: RulesNamingDocument, variables: { ids: [id] }, changeSet, head });
  return (
    <Answered answer={answer}>
      {({ nodes }) => {
        const rules = nodes.flatMap((node) => (node && 'rules' in node ? node.rules : []));
        if (rules.length === 0) return <p className="text-sm text-ink-soft">No rule names it.</p>;
        return (
          <ul className="divide-y divide-line">
            {rules.map(({ id: rule, title, urgency }) => (
              <li
                key={rule}
                className="grid items-baseline gap-x-6 gap-y-1 py-2 sm:grid-cols-[minmax(0,1fr)_auto]"
              >
                <TextLink href={editPath(rule, changeSet)}>{title}</TextLink>
                <span>
                  <RuleLevel urgency={urgency} />
                </span>
              </li>
            ))}
          </ul>
        );
      }}
    </Answered>
  );
}
