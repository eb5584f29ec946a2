export { readObo } from './obo/read-obo.ts';
export { readObographs } from './obographs/read-obographs.ts';
export type {
  Ontology,
  OntologyLink,
  OntologyMatch,
  OntologyMatchRelation,
  OntologyReading,
  OntologyRelationship,
  OntologySynonym,
  OntologySynonymScope,
  OntologyTerm,
  ReadProblem,
} from './ontology/ontology.ts';
