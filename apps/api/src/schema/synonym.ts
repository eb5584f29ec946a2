import type { Synonym } from '@symptograph/core';
import { builder } from './builder.ts';
import { SynonymScopeEnum } from './enums.ts';

export const SynonymRef = builder.objectRef<Synonym>('Synonym').implement({
  description: 'Another name, as people say it.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The name.' }),
    scope: t.expose('scope', { type: SynonymScopeEnum, description: 'How far its meaning matches.' }),
    language: t.exposeString('language', { description: 'BCP 47 language tag.' }),
  }),
});
