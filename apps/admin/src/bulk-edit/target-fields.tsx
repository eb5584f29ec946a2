'use client';

import { useEffect, useState } from 'react';
import { askDesk } from '../desk-api/ask-desk.ts';
import { OwnOpenChangeSetsDocument, type OwnOpenChangeSetsQuery } from '../desk-api/generated/graphql.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';

/** A change set of one's own that is being written. */
export type OpenSet = OwnOpenChangeSetsQuery['changeSets']['nodes'][number];

interface TargetFieldsProps {
  readonly viewerId: string;
  /** Undefined for a new draft. */
  readonly chosen: OpenSet | undefined;
  readonly onChoose: (set: OpenSet | undefined) => void;
  /** What a new draft is called when nobody says otherwise. */
  readonly title: string;
}

const NEW = 'new';

/** Into which change set an edit goes: a new draft, whose title the form has as `title`, or one of one's own that is open. */
export function TargetFields({ viewerId, chosen, onChoose, title }: TargetFieldsProps) {
  const sets = useOpenSets(viewerId);
  const options = sets.map(({ number, title: of }) => ({
    value: String(number),
    label: `CS-${number}: ${of}`,
  }));
  return (
    <fieldset className="grid gap-3 rounded-md border border-line bg-sunken px-4 pt-2 pb-4">
      <legend className="px-1 text-sm font-semibold">Where it goes</legend>
      <SelectField
        label="Change set"
        value={chosen === undefined ? NEW : String(chosen.number)}
        onChange={({ target }) => onChoose(sets.find(({ number }) => String(number) === target.value))}
        options={[{ value: NEW, label: 'A new draft' }, ...options]}
      />
      {chosen === undefined ? (
        <TextField
          label="Title of the draft"
          name="title"
          key={title}
          defaultValue={title}
          required
          maxLength={200}
          autoComplete="off"
        />
      ) : null}
    </fieldset>
  );
}

/** One's own change sets that are being written; none while they are not known. */
function useOpenSets(ownerId: string): readonly OpenSet[] {
  const [sets, setSets] = useState<readonly OpenSet[]>([]);
  useEffect(() => {
    let isGone = false;
    void askDesk(OwnOpenChangeSetsDocument, { ownerId }).then((answer) => {
      if (answer.ok && !isGone) setSets(answer.value.changeSets.nodes);
    });
    return () => {
      isGone = true;
    };
  }, [ownerId]);
  return sets;
}
