'use client';

import type { Urgency } from '@symptograph/rules';
import { useState } from 'react';
import { CONTRACT_KINDS } from '../contracts/contract-words.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { SPOKEN_LEVEL_OPTIONS } from '../urgency/level-options.ts';
import { FindingField } from './finding-field.tsx';
import type { NewType } from './new-type.ts';
import { OwnTypeField } from './own-type-field.tsx';

/** The findings that a rule begins with, by id; a criterion or a contract begins with the latter alone. */
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
  if (of.type === 'CRITERION') return <FirstFindingField {...rule} hint={FIRST_OF_CONDITION} />;
  if (of.type === 'CONTRACT') return <ContractFields {...rule} />;
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

interface LevelFieldProps {
  readonly label: string;
  readonly preset?: Urgency;
}

function LevelField({ label, preset = 'SAME_DAY' }: LevelFieldProps) {
  return <SelectField label={label} name="urgency" defaultValue={preset} options={SPOKEN_LEVEL_OPTIONS} />;
}

type FindingsProps = Omit<NeededFieldsProps, 'of' | 'errorAt'>;

function RuleFindingFields(props: FindingsProps) {
  const { changeSet, findings, isMissed, onFindings } = props;
  const { complaint } = findings;
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
      <FirstFindingField
        {...props}
        hint="What has to be there as well. The rest of the condition comes in the editor."
      />
    </>
  );
}

const FIRST_OF_CONDITION = 'What its condition begins with. The rest comes in the editor.';

function FirstFindingField({
  changeSet,
  findings,
  isMissed,
  onFindings,
  hint,
}: FindingsProps & { readonly hint: string }) {
  return (
    <FindingField
      label="First finding"
      hint={hint}
      prefixes={['sym', 'con', 'rsk']}
      changeSet={changeSet}
      onPick={(id) => onFindings({ ...findings, finding: id })}
      error={isMissed && findings.finding === undefined ? 'Say what the condition begins with.' : undefined}
    />
  );
}

const CONTRACT_CHOICES = (['RED_FLAG', 'REASSURANCE'] as const).map((value) => ({
  value,
  label: CONTRACT_KINDS[value].label,
}));

/** Only a least level asks which level that is. */
function ContractFields(props: FindingsProps) {
  const [kind, setKind] = useState<string>('RED_FLAG');
  const isLeastLevel = kind === 'RED_FLAG';
  return (
    <>
      <SelectField
        label="Kind"
        hint={`${CONTRACT_KINDS[isLeastLevel ? 'RED_FLAG' : 'REASSURANCE'].description} It stays of this kind.`}
        name="contractKind"
        value={kind}
        onChange={({ target }) => setKind(target.value)}
        options={CONTRACT_CHOICES}
      />
      <FirstFindingField
        {...props}
        hint={isLeastLevel ? FIRST_OF_CONDITION : 'The first warning sign. The others come in the editor.'}
      />
      {isLeastLevel ? <LevelField label="Level at least" preset="EMERGENCY_CALL" /> : null}
    </>
  );
}
