export { aConcept, aGraph, anId, aSource, aStatement, someEvidence } from './builders.ts';
export { aCase, aContract, aCriterion, aRule, isPresent } from './rule-builders.ts';
