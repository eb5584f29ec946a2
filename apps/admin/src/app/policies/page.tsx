import { can } from '@symptograph/core';
import type { Metadata } from 'next';
import { WaiversInForceDocument } from '../../desk-api/generated/graphql.ts';
import { queryDesk } from '../../desk-api/query-desk.ts';
import { ApprovalTable } from '../../policies/approval-table.tsx';
import { GateRules } from '../../policies/gate-rules.tsx';
import { RolesTable } from '../../policies/roles-table.tsx';
import { Waivers } from '../../policies/waivers.tsx';
import { waivingWords } from '../../policies/waiving-words.ts';
import { viewerWhoMay } from '../../session/viewer-who-may.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Section } from '../../ui/section.tsx';

export const metadata: Metadata = { title: 'Policies' };

/** Who must approve what, what is asked before anything is published, which findings are waived, and who may do what. */
export default async function PoliciesPage() {
  const viewer = await viewerWhoMay('READ_AUDIT');
  const { waivers } = await queryDesk(WaiversInForceDocument, {});
  return (
    <div className="grid max-w-5xl gap-9">
      <PageHeader
        title="Policies"
        trail={[{ name: 'Home', href: '/' }]}
        lead="What has to happen before something is published, and who may do what. The API enforces exactly this; it cannot be changed here."
      />
      <Section
        id="waivers"
        title="Waivers in force"
        remark={waivers.length === 0 ? undefined : `${waivers.length}`}
      >
        <div className="grid gap-4">
          <Waivers waivers={waivers} mayEnd={can(viewer, 'WAIVE') === true} />
          <p className="max-w-prose text-sm text-ink-soft">{waivingWords().join(' ')}</p>
        </div>
      </Section>
      <Section id="approvals" title="Who approves">
        <p className="mb-3 max-w-prose text-ink-soft">
          It follows from what a change set changes, and nobody chooses it. Of several lines that count, the
          strictest does. Nobody approves what they wrote a part of.
        </p>
        <ApprovalTable />
      </Section>
      <Section id="gate" title="Before anything is published">
        <GateRules />
      </Section>
      <Section id="roles" title="Who may do what">
        <RolesTable />
      </Section>
    </div>
  );
}
