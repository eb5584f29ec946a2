/** The mappings that come with Symptograph, by the names under which the desk knows them. */
export const MAPPINGS = [
  {
    value: 'disease-ontology-infectious',
    label: 'Symptom Ontology and infectious diseases of the Disease Ontology',
  },
  { value: 'wikidata-diseases', label: 'A query of Wikidata for diseases' },
] as const;

/** Of a form: that the mapping is written or uploaded instead. */
export const OWN_MAPPING = 'own';
