import { notFound } from 'next/navigation';
import { ChangeSetGateDocument } from '../../desk-api/generated/graphql.ts';
import { queryDesk } from '../../desk-api/query-desk.ts';
import { Section } from '../../ui/section.tsx';
import { GateList } from './gate-list.tsx';
import { RequirementPanel } from './requirement-panel.tsx';

/** What the change set must have to be published, and who must approve it; comes when it has been judged. */
export async function GateSections({ number }: { readonly number: number }) {
  const { changeSet } = await queryDesk(ChangeSetGateDocument, { number });
  const { gate, requirement } = changeSet ?? notFound();
  const missing = gate.filter(({ isMet }) => !isMet).length;
  return (
    <>
      <Section id="approval" title="Who must approve">
        <RequirementPanel number={number} requirement={requirement} />
      </Section>
      <Section
        id="gate"
        title="Gate"
        remark={missing === 0 ? 'Open: it can be published' : `${missing} of ${gate.length} missing`}
      >
        <GateList number={number} gate={gate} />
      </Section>
    </>
  );
}
