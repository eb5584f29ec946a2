'use client';

import { urgency } from '@symptograph/core';
import { URGENCIES } from '@symptograph/rules';
import { capitalised } from '../concepts/capitalised.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { FindingField } from './finding-field.tsx';
import type { NewType } from './new-type.ts';
import { OwnTypeField } from './own-type-field.tsx';

/** The two findings that a rule begins with, by id. */
export interface RuleFindings {
  readonly complaint?: string | undefined;
  readonly finding?: string | undefined;
}

interface NeededFieldsProps {
  readonly of: NewType;
  readonly changeSet: number | undefined;
  readonly findings: RuleFindings;
  /** Whether somebody went on without them. */
  readonly isMissed: boolean;
  readonly onFindings: (findings: RuleFindings) => void;
  readonly errorAt: (path: string) => string | undefined;
}

const LEVELS = URGENCIES.filter((level) => level !== 'NONE').map((level) => ({
  value: level,
  label: capitalised(urgency.terms[level].label),
}));

/** What something new cannot be without beside its name. */
export function NeededFields({ of, errorAt, ...rule }: NeededFieldsProps) {
  if (of.kind === 'OBSERVABLE')
    return (
      <TextField
        label="Unit"
        hint="As UCUM writes it: cm, mm[Hg], Cel."
        name="unit"
        required
        maxLength={40}
        error={errorAt('unit')}
      />
    );
  if (of.type === 'RULE')
    return (
      <>
        <RuleFindingFields {...rule} />
        <LevelField label="Level that it asks for" />
      </>
    );
  if (of.type === 'CASE')
    return (
      <>
        <LevelField label="Level that is right" />
        <TextField
          label="Licence"
          hint="How its text may be used: CC-BY-4.0."
          name="licence"
          required
          maxLength={200}
          error={errorAt('licence')}
        />
      </>
    );
  return <OwnTypeField of={of} />;
}

function LevelField({ label }: { readonly label: string }) {
  return <SelectField label={label} name="urgency" defaultValue="SAME_DAY" options={LEVELS} />;
}

function RuleFindingFields({
  changeSet,
  findings,
  isMissed,
  onFindings,
}: Omit<NeededFieldsProps, 'of' | 'errorAt'>) {
  const { complaint, finding } = findings;
  return (
    <>
      <FindingField
        label="Complaint"
        hint="What the person comes with. The rule speaks only then."
        prefixes={['sym', 'con']}
        changeSet={changeSet}
        onPick={(id) => onFindings({ ...findings, complaint: id })}
        error={isMissed && complaint === undefined ? 'Say what the rule is about.' : undefined}
      />
      <FindingField
        label="First finding"
        hint="What has to be there as well. The rest of the condition comes in the editor."
        prefixes={['sym', 'con', 'rsk']}
        changeSet={changeSet}
        onPick={(id) => onFindings({ ...findings, finding: id })}
        error={isMissed && finding === undefined ? 'Say what the condition begins with.' : undefined}
      />
    </>
  );
}
