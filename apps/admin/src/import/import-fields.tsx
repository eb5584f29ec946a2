'use client';

import { useState } from 'react';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { FileField } from './file-field.tsx';
import { ListGuide } from './list-guide.tsx';
import { MappingGuide } from './mapping-guide.tsx';
import { FILE_HINTS, LIST_MAPPING, MAPPINGS, OWN_MAPPING } from './mappings.ts';

/** What is imported, from which files, and what in them is what. */
export function ImportFields() {
  const [mapping, setMapping] = useState<string>(LIST_MAPPING);
  return (
    <>
      <SelectField
        label="What it is"
        name="mapping"
        value={mapping}
        onChange={(event) => setMapping(event.target.value)}
        options={MAPPINGS}
      />
      {mapping === LIST_MAPPING ? <ListGuide /> : null}
      <FileField
        label="Files"
        hint={`${FILE_HINTS[mapping] ?? ''} 8 MB together at most.`}
        name="files"
        multiple
        required
        accept={mapping === LIST_MAPPING ? '.csv,.tsv' : '.csv,.tsv,.obo,.json'}
      />
      {mapping === OWN_MAPPING ? (
        <>
          <FileField
            label="Mapping file"
            hint="YAML that says which column is what."
            name="own"
            required
            accept=".yaml,.yml"
          />
          <MappingGuide />
        </>
      ) : null}
      <TextField
        label="Title"
        hint="Of the change set that it becomes."
        name="title"
        required
        maxLength={200}
        autoComplete="off"
      />
    </>
  );
}
