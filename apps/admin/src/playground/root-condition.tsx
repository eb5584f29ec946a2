'use client';

import type { Expression } from '@symptograph/rules';
import { useMemo, useState } from 'react';
import { AddPart } from './add-part.tsx';
import { ConditionBlock } from './condition-block.tsx';
import { isList } from './condition-parts.ts';
import { addPart } from './edit-condition.ts';
import { useEditor } from './editor-context.ts';
import type { KeptList } from './kept-lists.ts';
import { ROOT_PATH } from './places.ts';
import { WholeConditionProvider } from './whole-condition.ts';

interface RootConditionProps {
  readonly condition: Expression;
  readonly onChange: (next: Expression) => void;
}

/** The whole condition of a rule; where it is no list, with a field to put another fact beside it. */
export function RootCondition({ condition, onChange }: RootConditionProps) {
  const { focusAt } = useEditor();
  const [kept, setKept] = useState<readonly KeptList[]>([]);
  const whole = useMemo(
    () => ({ condition, onChange, kept, keep: (list: KeptList) => setKept((now) => [...now, list]) }),
    [condition, onChange, kept],
  );
  return (
    <WholeConditionProvider value={whole}>
      <ConditionBlock condition={condition} path={ROOT_PATH} onChange={onChange} />
      {isList(condition) ? null : (
        <div className="grid gap-1 py-1">
          <AddPart
            onAdd={(part) => {
              focusAt(ROOT_PATH);
              onChange(addPart(condition, part));
            }}
          />
          <p className="text-sm text-ink-soft">
            Once there are two, both have to hold, until you choose “any of these” instead.
          </p>
        </div>
      )}
    </WholeConditionProvider>
  );
}
