/** Of a form: lists that were downloaded here, which need no mapping. */
export const LIST_MAPPING = 'concept-list';

/** Of a form: that the mapping is uploaded as well. */
export const OWN_MAPPING = 'own';

/** What files can be, by the names under which the desk knows their mappings. */
export const MAPPINGS = [
  { value: LIST_MAPPING, label: 'A list downloaded here, with cells changed' },
  { value: OWN_MAPPING, label: 'A table or ontology, with a mapping of my own' },
  {
    value: 'disease-ontology-infectious',
    label: 'Symptom Ontology and infectious diseases of the Disease Ontology',
  },
  { value: 'wikidata-diseases', label: 'A query of Wikidata for diseases' },
] as const;

/** The files that go with each, as long as somebody has not chosen them. */
export const FILE_HINTS: Readonly<Record<string, string>> = {
  [LIST_MAPPING]: 'CSV as “Download CSV” gives it; cells may be parted by semicolons.',
  [OWN_MAPPING]: 'CSV, TSV, OBO or obographs JSON, each called as the mapping calls it.',
  'disease-ontology-infectious':
    'symp.obo and DO_infectious_disease_slim.obo, or both as .json, and disease-symptom.tsv.',
  'wikidata-diseases': 'WikiDataDiseaseData.csv.',
};
