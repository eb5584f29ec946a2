import type { GraphDocument } from '@symptograph/core';
import { aConcept, aGraph, aSource, aStatement, someEvidence } from '@symptograph/core/testing';
import type { LoadablePack } from '../src/services/load-packs.ts';

const calf = aConcept('ANATOMY', 1, { name: 'calf' });
const leg = aConcept('ANATOMY', 2, { name: 'leg' });
const pain = aConcept('SYMPTOM', 1, { name: 'calf pain' });
const swelling = aConcept('SYMPTOM', 2, { name: 'swelling' });
const veins = aConcept('SYMPTOM', 3, { name: 'varicose veins' });
const painAtNight = aConcept('SYMPTOM', 4, { name: 'calf pain at night' });
const sciatica = aConcept('CONDITION', 1, { name: 'sciatica' });
const thrombosis = aConcept('CONDITION', 2, {
  name: 'deep vein thrombosis',
  formerSlugs: ['dvt'],
  codes: [{ system: 'DOID', value: '0060903', relation: 'EXACT' }],
});
const varicose = aConcept('CONDITION', 3, { name: 'varicose veins' });
const oldThrombosis = aConcept('CONDITION', 4, {
  name: 'clot in the leg',
  status: 'DEPRECATED',
  replacedBy: thrombosis.id,
});
const cramp = aConcept('CONDITION', 5, { name: 'muscle cramp' });
const age = aConcept('RISK_FACTOR', 1, { name: 'older age' });
const rest = aConcept('TREATMENT', 1, { name: 'rest' });

/** The concepts of the small graph, for tests that need their ids. */
export const small = {
  calf,
  leg,
  pain,
  painAtNight,
  swelling,
  sciatica,
  thrombosis,
  oldThrombosis,
  cramp,
  age,
  rest,
};

const frequency = (number: number, word: 'OFTEN' | 'RARELY') => ({
  evidence: [someEvidence(number)],
  qualifiers: { frequency: { word, evidence: someEvidence(number).id } },
});

/** A small graph with one of everything that the behaviour of the API depends on. */
export const smallGraph: GraphDocument = aGraph(
  [
    calf,
    leg,
    pain,
    painAtNight,
    swelling,
    veins,
    sciatica,
    thrombosis,
    varicose,
    oldThrombosis,
    cramp,
    age,
    rest,
  ],
  [
    aStatement('PART_OF', 1, { subject: calf, object: leg }),
    aStatement('HAS_SYMPTOM', 2, { subject: sciatica, object: pain }, frequency(2, 'RARELY')),
    aStatement('HAS_SYMPTOM', 3, { subject: thrombosis, object: pain }, frequency(3, 'OFTEN')),
    aStatement('HAS_SYMPTOM', 4, { subject: thrombosis, object: swelling }),
    aStatement('HAS_SYMPTOM', 5, { subject: varicose, object: swelling }, { negated: true }),
    aStatement('HAS_SYMPTOM', 6, { subject: varicose, object: veins }),
    aStatement(
      'HAS_SYMPTOM',
      7,
      { subject: cramp, object: painAtNight },
      { qualifiers: { relievedBy: [rest.id] } },
    ),
    aStatement('SUBTYPE_OF', 8, { subject: painAtNight, object: pain }),
    aStatement('AFFECTS', 9, { subject: thrombosis, object: calf }),
    aStatement('RISK_RAISED_BY', 10, { subject: thrombosis, object: age }),
    aStatement('TREATED_BY', 11, { subject: cramp, object: rest }),
    aStatement('RELIEVED_BY', 12, { subject: painAtNight, object: rest }),
    aStatement('DIFFERENTIAL_OF', 13, { subject: cramp, object: thrombosis }),
  ],
  [aSource(1, { slug: 'an-article', title: 'An article' })],
);

/** A pack that holds the small graph, with some parts of it changed. */
export function smallPack(changes: Partial<GraphDocument> = {}): LoadablePack {
  return { title: 'A small pack', document: { ...smallGraph, ...changes } };
}
