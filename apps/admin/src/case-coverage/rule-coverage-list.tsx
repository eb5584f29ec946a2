import type { RuleLogic } from '@symptograph/rules';
import { useState } from 'react';
import { Section } from '../ui/section.tsx';
import type { ShownRules } from './coverage-request.ts';
import { RuleCoverageRow } from './rule-coverage-row.tsx';
import { type CoveredRule, isShown, leastCoveredFirst } from './rule-order.ts';
import { ShowChoice } from './show-choice.tsx';
import type { CoverageRun } from './use-coverage-run.ts';

const HEAD = 'py-2 pr-6 text-left text-xs font-semibold text-ink-faint';

interface RuleCoverageListProps {
  readonly rules: readonly RuleLogic[];
  readonly run: CoverageRun;
  readonly show: ShownRules;
  /** Where a rule's title leads; nowhere when undefined. */
  readonly pathOf: (id: string) => string | undefined;
}

/** Rule by rule what the cases reach of it, the least covered first. */
export function RuleCoverageList({ rules, run, show: first, pathOf }: RuleCoverageListProps) {
  const [show, setShow] = useState(first);
  const reaches = new Map(run.cases?.reach.map((each) => [each.rule, each]));
  const covered: readonly CoveredRule[] = rules
    .map(({ id, title }) => ({ id, title, reach: reaches.get(id), score: run.scores.get(id) }))
    .sort(leastCoveredFirst);
  const shown = covered.filter((each) => isShown(each, show));
  const levels = new Map(rules.map(({ id, then }) => [id, then.urgency]));
  return (
    <Section
      id="rules"
      title="Rules"
      remark={shown.length === covered.length ? undefined : `${shown.length} of ${covered.length}`}
    >
      {covered.length > 1 ? <ShowChoice covered={covered} show={show} onShow={setShow} /> : null}
      {shown.length === 0 ? (
        <p className="max-w-prose py-4 text-ink-soft">
          {run.state === 'RUNNING' ? 'None so far; the run goes on.' : 'There is none.'}
        </p>
      ) : (
        <table className="mt-3 block w-full text-sm md:table">
          <caption className="sr-only">What the cases reach of each rule</caption>
          <thead className="hidden border-b border-line-strong/50 md:table-header-group">
            <tr>
              <th scope="col" className={HEAD}>
                Rule
              </th>
              <th scope="col" className={HEAD}>
                Cases that fire it
              </th>
              <th scope="col" className={HEAD}>
                Parts no case decides
              </th>
              <th scope="col" className={HEAD}>
                Mistakes noticed
              </th>
            </tr>
          </thead>
          {shown.map((each) => (
            <RuleCoverageRow
              key={each.id}
              rule={each}
              urgency={levels.get(each.id)}
              href={pathOf(each.id)}
              isTrying={run.state === 'RUNNING'}
              isOpen={covered.length === 1}
            />
          ))}
        </table>
      )}
    </Section>
  );
}
