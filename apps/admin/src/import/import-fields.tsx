'use client';

import { useState } from 'react';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { FileField } from './file-field.tsx';
import { MAPPINGS, OWN_MAPPING } from './mappings.ts';

/** What is imported, from which files, and what in them is what. */
export function ImportFields() {
  const [mapping, setMapping] = useState<string>(OWN_MAPPING);
  return (
    <>
      <TextField
        label="Title"
        hint="Of the change set that it becomes."
        name="title"
        required
        maxLength={200}
        autoComplete="off"
      />
      <FileField
        label="Files"
        hint="CSV, TSV, OBO or obographs JSON, 8 MB together at most. The mapping knows them by their names."
        name="files"
        multiple
        required
        accept=".csv,.tsv,.obo,.json"
      />
      <SelectField
        label="Mapping"
        name="mapping"
        value={mapping}
        onChange={(event) => setMapping(event.target.value)}
        options={[{ value: OWN_MAPPING, label: 'A file of my own' }, ...MAPPINGS]}
      />
      {mapping === OWN_MAPPING ? (
        <FileField
          label="Mapping file"
          hint="YAML that says which column is what. The documentation on imports shows how to write one."
          name="own"
          required
          accept=".yaml,.yml"
        />
      ) : null}
    </>
  );
}
