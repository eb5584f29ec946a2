import { can, OPEN_STATUSES } from '@symptograph/core';
import { notFound } from 'next/navigation';
import { ChangeSetRulesDocument } from '../../desk-api/generated/graphql.ts';
import { queryDesk } from '../../desk-api/query-desk.ts';
import { loadViewer } from '../../session/load-viewer.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { BrokenContracts } from './broken-contracts.tsx';
import { ClassPanel } from './class-panel.tsx';
import { FlipList } from './flip-list.tsx';
import { loadRulePassages } from './load-rule-passages.ts';
import { RuleSentences } from './rule-sentences.tsx';
import { rulesBySentence } from './rules-by-sentence.ts';
import { WitnessCard } from './witness-card.tsx';
import { factsBySentence } from './witness-facts.ts';
import { WitnessKeys } from './witness-keys.tsx';
import { witnessOrder } from './witness-order.ts';
import { WitnessPassages } from './witness-passages.tsx';

/** What a change set does to triage, proved: its class and why, the combinations that are answered otherwise, and the cases that flip. */
export async function ChangeSetRules({ number }: { readonly number: number }) {
  const [answer, viewer] = await Promise.all([queryDesk(ChangeSetRulesDocument, { number }), loadViewer()]);
  const changeSet = answer.changeSet ?? notFound();
  const { ruleDiff, witnesses, requirement, contributors, owner, status, head } = changeSet;
  const changedIds = changeSet.changes.map(({ subjectId }) => subjectId);
  if (requirement.ruleClass === null)
    return (
      <EmptyState title="Triage is not concerned">
        No rule, criterion, contract or case changes, and whatever is known is answered as before.
      </EmptyState>
    );
  const isOpen = OPEN_STATUSES.includes(status);
  const subject = {
    changeSet: { ownerId: owner.id, status },
    contributors: new Set(contributors.map(({ id }) => id)),
  };
  const may = (action: 'REASON_WITNESS' | 'EDIT_CHANGE_SET') =>
    isOpen && viewer !== undefined && can(viewer, action, subject) === true;
  const rights = {
    changeSet: number,
    head,
    changedIds,
    mayReason: may('REASON_WITNESS'),
    mayEdit: may('EDIT_CHANGE_SET'),
  };
  const facts = factsBySentence([...ruleDiff.witnesses, ...ruleDiff.openings].map(({ known }) => known));
  const ruleIds = rulesBySentence(ruleDiff.witnesses);
  // Waited for: what would come a moment later is shown by React a third of a second later.
  const passages = await loadRulePassages([...ruleIds.values()].flat(), number);
  const groups = witnessOrder(witnesses.nodes);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <ClassPanel of={requirement.ruleClass} reasons={ruleDiff.reasons} />
      <WitnessKeys keys={groups.flatMap((group) => group.witnesses.map(({ key }) => key))} />
      <BrokenContracts ruleDiff={ruleDiff} changeSet={number} changedIds={changedIds} />
      {groups.map(({ id, name, witnesses: of }) => (
        <Section key={id} id={id} title={name} remark={`${of.length}`}>
          <ul className="divide-y divide-line border-y border-line">
            {of.map((witness) => (
              <WitnessCard
                key={witness.key}
                witness={witness}
                facts={facts.get(witness.sentence)}
                passages={
                  <WitnessPassages
                    rules={(ruleIds.get(witness.sentence) ?? []).flatMap((id) => passages.get(id) ?? [])}
                  />
                }
                rights={rights}
              />
            ))}
          </ul>
        </Section>
      ))}
      {witnesses.totalCount > witnesses.nodes.length ? (
        <p className="text-sm text-ink-faint">
          These are the first {witnesses.nodes.length} of {witnesses.totalCount} combinations.
        </p>
      ) : null}
      <Section id="flips" title="Cases that flip" remark={`${ruleDiff.flips.length}`}>
        <FlipList flips={ruleDiff.flips} changeSet={number} changedIds={changedIds} />
      </Section>
      <Section id="rules" title="Rules that differ" remark={`${ruleDiff.changes.length}`}>
        <RuleSentences changes={ruleDiff.changes} />
      </Section>
    </div>
  );
}
