'use client';

import type { Contract } from '@symptograph/core';
import { checkRuleSet, URGENCIES } from '@symptograph/rules';
import { useMemo } from 'react';
import type { Editing } from '../editing/use-editing.ts';
import { ConditionEditor } from '../playground/condition-editor.tsx';
import { editorGround } from '../playground/editor-ground.ts';
import type { BookGround } from '../rule-editor/book-ground.ts';
import { FieldScopeProvider } from '../shape-form/field-scope.ts';
import { ProblemAt } from '../shape-form/problem-at.tsx';
import { useFieldScopeOf } from '../subject-editor/use-field-scope-of.ts';
import { SelectField } from '../ui/select-field.tsx';
import { SPOKEN_LEVEL_OPTIONS } from '../urgency/level-options.ts';
import { CONTRACT_KINDS } from './contract-words.ts';
import { WarningSigns } from './warning-signs.tsx';

interface ContractDemandProps {
  readonly contract: Contract;
  readonly editing: Editing;
  readonly ground: BookGround;
}

type RedFlag = Extract<Contract, { readonly kind: 'RED_FLAG' }>;

/** What a contract demands: of which kind it is, which stays, then its condition and level, or its warning signs. */
export function ContractDemand({ contract, editing, ground: { book, names } }: ContractDemandProps) {
  const scope = useFieldScopeOf(contract, editing);
  const ground = useMemo(() => editorGround(book, names), [book, names]);
  return (
    <FieldScopeProvider value={scope}>
      <p className="text-sm text-ink-soft">
        <span className="font-semibold text-ink">{CONTRACT_KINDS[contract.kind].label}.</span>{' '}
        {CONTRACT_KINDS[contract.kind].description}
      </p>
      <div className="grid min-w-0 gap-4 border-t border-line pt-3">
        {contract.kind === 'RED_FLAG' ? (
          <LeastLevel contract={contract} book={book} ground={ground} onChange={editing.put} />
        ) : (
          <WarningSigns
            ground={ground}
            signs={contract.redFlags}
            onChange={(redFlags) => editing.put({ ...contract, redFlags })}
          />
        )}
      </div>
    </FieldScopeProvider>
  );
}

interface LeastLevelProps extends Pick<BookGround, 'book'> {
  readonly contract: RedFlag;
  readonly ground: ReturnType<typeof editorGround>;
  readonly onChange: (next: Contract) => void;
}

function LeastLevel({ contract, book, ground, onChange }: LeastLevelProps) {
  const { id, title, when } = contract;
  const findings = useMemo(() => {
    const criteria = [...book.set.criteria, { id, title, when }];
    return checkRuleSet({ rules: [], criteria }, book.vocabulary).filter(({ subject }) => subject === id);
  }, [book, id, title, when]);
  return (
    <>
      <ConditionEditor
        condition={when}
        ground={ground}
        findings={findings}
        onChange={(next) => onChange({ ...contract, when: next })}
      />
      <ProblemAt path="when" reach="AND_WITHIN" />
      <div className="border-t border-line pt-3">
        <SelectField
          label="Level at least"
          value={contract.floorAtLeast}
          options={SPOKEN_LEVEL_OPTIONS}
          onChange={({ target }) => {
            const level = URGENCIES.find((each) => each === target.value);
            if (level !== undefined && level !== 'NONE') onChange({ ...contract, floorAtLeast: level });
          }}
        />
      </div>
    </>
  );
}
