import { GATE_CODES, type GateItem, type Need, type Requirement } from '@symptograph/core';
import { builder } from '../builder.ts';
import { RuleChangeClassEnum } from '../change-class-enum.ts';
import { ApproverRoleEnum } from './change-set-enums.ts';
import { DESK } from './only-at-desk.ts';
import { PersonRef } from './person.ts';
import { personNamed } from './person-named.ts';

const NeedRef = builder.objectRef<Need>('ApprovalNeed').implement({
  ...DESK,
  description: 'So many different people with a role.',
  fields: (t) => ({
    role: t.expose('role', { type: ApproverRoleEnum, description: 'The role, or one that includes it.' }),
    count: t.exposeInt('count', { description: 'How many people.' }),
  }),
});

export const RequirementRef = builder.objectRef<Requirement>('Requirement').implement({
  ...DESK,
  description: 'Who must approve a change set; follows from its content alone.',
  fields: (t) => ({
    tier: t.exposeInt('tier', {
      description: '0 wording, 1 data, 2 relations and advice, 3 doses and contraindications.',
    }),
    ruleClass: t.expose('ruleClass', {
      type: RuleChangeClassEnum,
      nullable: true,
      description: 'The class of what it does to triage; null when it does nothing to it.',
    }),
    needs: t.field({
      type: [NeedRef],
      description: 'Each must be met; one person may meet several.',
      resolve: ({ needs }) => [...needs],
    }),
    needsInterests: t.exposeBoolean('needsInterests', {
      description: 'Whether approvers need a statement of their interests that is not older than a year.',
    }),
  }),
});

const CODES: Readonly<Record<(typeof GATE_CODES)[number], string>> = {
  NOT_EMPTY: 'It changes something.',
  SUBMITTED: 'It was submitted.',
  NO_CONFLICTS: 'No conflict with what was published since is open.',
  CHECKS_CURRENT: 'What was checked is what is there.',
  CHECKS_PASS: 'No finding blocks.',
  NO_WITNESS_REFUSED: 'Nobody says of a witness that its new answer is wrong.',
  WITNESSES_REASONED: 'Of each witness of class S somebody said whether it is right.',
  WITNESSES_IN_CASES: 'For each witness of class S stands a case for which the new answer is right.',
  NO_BLOCKING_THREAD: 'No conversation that blocks is open.',
  NO_REJECTION: 'Nobody’s last word is a no.',
  INTERESTS: 'Whoever approved has stated their interests.',
  APPROVED_BY_ROLE: 'Enough people with a role approve.',
};

const GateCodeEnum = builder.enumType('GateCode', {
  ...DESK,
  description: 'What a change set must have to be published.',
  values: Object.fromEntries(GATE_CODES.map((code) => [code, { description: CODES[code] }])) as Readonly<
    Record<(typeof GATE_CODES)[number], { description: string }>
  >,
});

const GateActorEnum = builder.enumType('GateActor', {
  ...DESK,
  description: 'Who can do something about it.',
  values: {
    OWNER: { description: 'Its owner, or an editor.' },
    EDITOR: { description: 'An editor.' },
    CLINICIAN: { description: 'A clinician.' },
    SAFETY_LEAD: { description: 'A safety lead.' },
    NAMED: { description: 'The people that are named.' },
  } as const,
});

export const GateItemRef = builder.objectRef<GateItem>('GateItem').implement({
  ...DESK,
  description: 'One condition of publishing.',
  fields: (t) => ({
    code: t.expose('code', { type: GateCodeEnum, description: 'Which one.' }),
    isMet: t.exposeBoolean('isMet', { description: 'Whether it is so.' }),
    sentence: t.exposeString('sentence', { description: 'What is so, or what is missing and what to do.' }),
    who: t.expose('who', { type: GateActorEnum, description: 'Who can do something about it.' }),
    people: t.field({
      type: [PersonRef],
      description:
        'Who has approved, who objects, who refused a witness, or who has to state their interests.',
      resolve: ({ people }, _args, context) => Promise.all(people.map((id) => personNamed(context, id))),
    }),
    need: t.field({
      type: NeedRef,
      nullable: true,
      description: 'What is needed, for APPROVED_BY_ROLE; else null.',
      resolve: ({ need }) => need,
    }),
  }),
});
