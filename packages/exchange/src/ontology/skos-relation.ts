import type { OntologyMatchRelation } from './ontology.ts';

const RELATIONS: Readonly<Record<string, OntologyMatchRelation>> = {
  exactMatch: 'EXACT',
  closeMatch: 'CLOSE',
  broadMatch: 'BROAD',
  narrowMatch: 'NARROW',
  relatedMatch: 'RELATED',
};

/** The mapping relation that a property names, by CURIE or IRI, or undefined when it is no SKOS mapping property. */
export function skosRelation(property: string): OntologyMatchRelation | undefined {
  const name = /^(?:skos:|http:\/\/www\.w3\.org\/2004\/02\/skos\/core#)(\w+)$/.exec(property)?.[1];
  return name !== undefined && Object.hasOwn(RELATIONS, name) ? RELATIONS[name] : undefined;
}
