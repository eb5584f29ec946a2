'use client';

import type { Reading } from '@symptograph/rules';
import { Section } from '../ui/section.tsx';
import { CeilingsList } from './ceilings-list.tsx';
import { ContractsList } from './contracts-list.tsx';
import { FiguresTable } from './figures-table.tsx';
import { FindingsList } from './findings-list.tsx';
import { FlipsList } from './flips-list.tsx';
import { HashLine } from './hash-line.tsx';
import { HitsList } from './hits-list.tsx';
import { OpeningsList } from './openings-list.tsx';
import { PartChanges } from './part-changes.tsx';
import type { Proof } from './use-proof.ts';
import { witnessGroups } from './witness-groups.ts';
import { WitnessList } from './witness-list.tsx';

interface ProofPanelProps {
  readonly proof: Proof;
  readonly reading: Reading;
  /** What is edited. */
  readonly of?: 'RULE' | 'CRITERION';
}

/** What an edit does, the gravest first: falls, new ways to self-care, broken contracts, cases, figures, findings, and the edit itself. */
export function ProofPanel({ proof, reading, of = 'RULE' }: ProofPanelProps) {
  const { change, findings, hits, cases, isStale } = proof;
  if (change === undefined) return null;
  const { down, level, up } = witnessGroups(change.witnesses);
  const isQuiet = change.witnesses.length + change.openings.length + change.contracts.length === 0;
  return (
    <div aria-busy={isStale} className={`grid gap-8 ${isStale ? 'grayscale' : ''}`}>
      <Section id="answers" title="What is answered differently">
        <div className="grid gap-5">
          {change.unproved.map((sentence) => (
            <p key={sentence} className="rounded-sm bg-danger-wash px-3 py-2 text-sm text-danger">
              {sentence}
            </p>
          ))}
          {isQuiet && change.ceilings.length === 0 && change.unproved.length === 0 ? (
            <p className="text-ink-soft">Nothing, in any state of what is known.</p>
          ) : null}
          <WitnessList heading="Less urgent" witnesses={down} nameOf={reading.ofConcept} />
          <OpeningsList openings={change.openings} />
          <ContractsList contracts={change.contracts} />
          <WitnessList heading="Concluded otherwise" witnesses={level} nameOf={reading.ofConcept} />
          <WitnessList heading="More urgent" witnesses={up} nameOf={reading.ofConcept} />
          <CeilingsList ceilings={change.ceilings} />
        </div>
      </Section>
      <Section
        id="cases"
        title="Cases that flip"
        remark={change.flips.length === 0 ? undefined : `${change.flips.length}`}
      >
        <div className="grid gap-5">
          <FlipsList flips={change.flips} cases={cases} />
          {change.figures === undefined ? null : <FiguresTable figures={change.figures} />}
        </div>
      </Section>
      <Section
        id="hits"
        title={of === 'RULE' ? 'Cases that hit it' : 'Cases that rules with it hit'}
        remark={hits === undefined || hits.length === 0 ? undefined : `${hits.length}`}
      >
        <HitsList hits={hits} cases={cases} of={of} />
      </Section>
      <Section id="findings" title="To look at">
        <FindingsList findings={findings} />
      </Section>
      <Section id="edit" title="The edit">
        <div className="grid gap-4">
          <HashLine change={change} />
          <PartChanges rules={change.rules} />
        </div>
      </Section>
    </div>
  );
}
