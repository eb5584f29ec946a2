import type { Code } from '@symptograph/core';
import { codeUri } from '@symptograph/core';
import { builder } from './builder.ts';
import { CodeRelationEnum } from './enums.ts';

export const CodeRef = builder.objectRef<Code>('Code').implement({
  description: 'A code of another vocabulary for the same or a near concept.',
  fields: (t) => ({
    system: t.exposeString('system', {
      description:
        'CURIE prefix: HP, MONDO, DOID, SYMP, UBERON, SNOMEDCT, ICD10, ICD10CM, LOINC, RXNORM, MESH, UMLS, WIKIDATA.',
    }),
    value: t.exposeString('value', { description: 'The code within its system.' }),
    relation: t.expose('relation', { type: CodeRelationEnum, description: 'How far its meaning matches.' }),
    uri: t.string({
      nullable: true,
      description: 'Where to read about it; null when the system has no such address.',
      resolve: (code) => codeUri(code),
    }),
  }),
});

export const CodeInput = builder.inputType('CodeInput', {
  description: 'A code of another vocabulary.',
  fields: (t) => ({
    system: t.string({ required: true, description: 'CURIE prefix: HP, DOID, ICD10CM.' }),
    value: t.string({ required: true, description: 'The code within its system: 0004417.' }),
  }),
});
