import type { Code } from '../code.ts';
import type { CodeSystem } from './code-system.ts';
import { loinc } from './loinc.ts';
import { snomedCt } from './snomed-ct.ts';

const SEVEN_DIGITS = { shape: /^\d{7}$/, expected: '7 digits' };

/** A term of an OBO Foundry ontology; its identifier is an OBO PURL (OBO Foundry ID policy). */
function oboOntology(
  prefix: string,
  name: string,
  values: Pick<CodeSystem, 'shape' | 'expected'> = SEVEN_DIGITS,
): CodeSystem {
  return { prefix, name, uri: `http://purl.obolibrary.org/obo/${prefix}_{value}`, ...values };
}

/**
 * The vocabularies whose codes are accepted. Shapes: OBO Foundry ID policy; WHO ICD-10 volume 2 and ICD-10-CM
 * Official Guidelines (third character a digit, A or B; up to four characters after the point); RxNorm technical
 * documentation (RXCUI); MeSH unique identifiers (D, C and Q, of 6 or 9 digits); UMLS Reference Manual (CUI).
 */
export const codeSystems: readonly CodeSystem[] = Object.freeze([
  oboOntology('HP', 'Human Phenotype Ontology'),
  oboOntology('MONDO', 'Mondo Disease Ontology'),
  oboOntology('DOID', 'Human Disease Ontology', { shape: /^\d{1,7}$/, expected: '1 to 7 digits' }),
  oboOntology('SYMP', 'Symptom Ontology'),
  oboOntology('UBERON', 'Uberon multi-species anatomy ontology'),
  snomedCt,
  {
    prefix: 'ICD10',
    name: 'ICD-10',
    uri: 'https://icd.who.int/browse10/2019/en#/{value}',
    shape: /^[A-Z]\d{2}(?:\.\d{1,2})?$/,
    expected: 'a letter, 2 digits and perhaps a point with 1 or 2 more: I80.2',
  },
  {
    prefix: 'ICD10CM',
    name: 'ICD-10-CM',
    uri: 'http://purl.bioontology.org/ontology/ICD10CM/{value}',
    shape: /^[A-Z]\d[0-9AB](?:\.[0-9A-Z]{1,4})?$/,
    expected:
      'a letter, a digit, a digit or A or B, and perhaps a point with 1 to 4 letters or digits: S86.011A',
  },
  loinc,
  {
    prefix: 'RXNORM',
    name: 'RxNorm',
    uri: 'http://purl.bioontology.org/ontology/RXNORM/{value}',
    shape: /^[1-9]\d{0,7}$/,
    expected: '1 to 8 digits',
  },
  {
    prefix: 'MESH',
    name: 'Medical Subject Headings',
    uri: 'http://id.nlm.nih.gov/mesh/{value}',
    shape: /^[DCQ](?:\d{6}|\d{9})$/,
    expected: 'D, C or Q and 6 or 9 digits: D020246',
  },
  {
    prefix: 'UMLS',
    name: 'Unified Medical Language System',
    uri: 'https://uts.nlm.nih.gov/uts/umls/concept/{value}',
    shape: /^C\d{7}$/,
    expected: 'C and 7 digits: C0149871',
  },
  {
    prefix: 'WIKIDATA',
    name: 'Wikidata',
    uri: 'http://www.wikidata.org/entity/{value}',
    shape: /^Q[1-9]\d*$/,
    expected: 'Q and a number: Q261327',
  },
]);

const BY_PREFIX: ReadonlyMap<string, CodeSystem> = new Map(
  codeSystems.map((system) => [system.prefix, system]),
);

/** The code system with a CURIE prefix, or undefined when it is not one that is accepted. */
export function codeSystemOf(prefix: string): CodeSystem | undefined {
  return BY_PREFIX.get(prefix);
}

/** The URI of a code's concept; undefined for an unknown system or a value without that system's shape. */
export function codeUri({ system, value }: Pick<Code, 'system' | 'value'>): string | undefined {
  const known = BY_PREFIX.get(system);
  return known?.shape.test(value) ? known.uri.replace('{value}', value) : undefined;
}
