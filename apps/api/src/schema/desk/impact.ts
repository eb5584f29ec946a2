import type { Impact } from '@symptograph/core';
import { atDesk } from '../../desk/at-desk.ts';
import { changeSetImpact } from '../../services/change-set-impact.ts';
import { builder } from '../builder.ts';
import { ChangeSetRef } from './change-set-refs.ts';
import { drafted } from './drafted.ts';
import { DESK } from './only-at-desk.ts';
import { PathImpactRef } from './path-impact.ts';
import { RankingImpactRef } from './ranking-impact.ts';
import { RuleImpactRef } from './rule-impact.ts';

const ImpactRef = builder.objectRef<Impact>('Impact').implement({
  ...DESK,
  description: 'What a change set does to those who use the graph. Lists tell at most 20 of what they count.',
  fields: (t) => ({
    paths: t.expose('paths', {
      type: PathImpactRef,
      description: 'What it does to the ways from symptoms by conditions to tests and treatments.',
    }),
    rules: t.expose('rules', {
      type: RuleImpactRef,
      nullable: true,
      description: 'What it does to triage; null when triage is not concerned.',
    }),
    ranking: t.expose('ranking', {
      type: RankingImpactRef,
      description: 'What it does to the places of conditions in the ranking of cases.',
    }),
  }),
});

builder.objectField(ChangeSetRef, 'impact', (t) =>
  t.field({
    ...DESK,
    type: ImpactRef,
    description: 'What it does to those who use the graph.',
    resolve: async (changeSet, _args, context) =>
      changeSetImpact(atDesk(context).desk, await drafted(changeSet, context)),
  }),
);
