export { aConcept, aGraph, anId, aSource, aStatement, someEvidence } from './builders.ts';
