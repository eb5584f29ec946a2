'use client';

import { useNames } from '../naming/names.tsx';
import type { FieldProps } from './field-props.ts';
import { useFieldScope } from './field-scope.ts';
import { PickedReference } from './picked-reference.tsx';
import { ProblemAt } from './problem-at.tsx';
import { useFieldTies } from './use-field-ties.ts';

/** One thing of the graph by its name, or a search for it. */
export function ReferenceInput({
  label,
  path,
  value,
  onChange,
  describedBy,
  prefixes,
}: FieldProps<string> & { readonly prefixes: readonly string[] }) {
  const { nameOf, remember } = useNames();
  const { ownName } = useFieldScope();
  const { problemId, ties } = useFieldTies({ path, describedBy });
  const isEmpty = value === undefined || value === '';
  return (
    <div className="grid gap-1">
      <span className="text-sm font-semibold">{label}</span>
      <PickedReference
        label={label}
        prefixes={prefixes}
        ties={ties}
        picked={isEmpty ? undefined : { id: value, name: ownName?.(value) ?? nameOf(value) }}
        onPick={(picked) => {
          if (picked !== undefined) remember(picked.id, picked.name);
          onChange(picked?.id);
        }}
      />
      <ProblemAt path={path} id={problemId} words={isEmpty ? emptyWords(prefixes) : undefined} />
    </div>
  );
}

function emptyWords(prefixes: readonly string[]): string {
  return prefixes.includes('evd')
    ? 'Choose the evidence that says so; if it is not listed yet, add it under “Evidence” first.'
    : 'Nothing is chosen yet: search for it by its name.';
}
