import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Concept, ConceptKind, Synonym } from '@symptograph/core';
import { aConcept } from '@symptograph/core/testing';
import { parse } from 'yaml';
import { readObo } from '../src/obo/read-obo.ts';

/** The kind of what a flat file of the folder holds. */
const FILES: readonly (readonly [file: string, kind: ConceptKind])[] = [
  ['symp.obo', 'SYMPTOM'],
  ['DO_infectious_disease_slim.obo', 'CONDITION'],
];

const PACK_SECTIONS: Readonly<Record<string, ConceptKind>> = {
  symptoms: 'SYMPTOM',
  conditions: 'CONDITION',
  diagnosticTests: 'DIAGNOSTIC_TEST',
  treatments: 'TREATMENT',
  riskFactors: 'RISK_FACTOR',
  anatomy: 'ANATOMY',
  factors: 'FACTOR',
  observables: 'OBSERVABLE',
};

interface PackConcept {
  readonly slug: string;
  readonly name: string;
  readonly synonyms?: readonly (string | { readonly text: string; readonly scope?: Synonym['scope'] })[];
}

/** The terms in use of a folder's flat files: symptoms of the Symptom Ontology and, where it is there, diseases. */
export function readFolderConcepts(folder: string): readonly Concept[] {
  const present = new Set(readdirSync(folder));
  const concepts: Concept[] = [];
  for (const [file, kind] of FILES.filter(([name]) => present.has(name))) {
    for (const term of readObo(readFileSync(join(folder, file), 'utf8')).ontology.terms) {
      if (term.isObsolete || term.name === undefined) continue;
      const [system = '', value = ''] = term.id.split(':');
      const synonyms = term.synonyms.map(({ text, scope }) => ({ text, scope, language: 'en' }));
      const slug = term.id.toLowerCase().replace(':', '-');
      const fields = {
        slug,
        name: term.name,
        synonyms,
        codes: [{ system, value, relation: 'EXACT' as const }],
      };
      concepts.push(aConcept(kind, concepts.length + 1, fields));
    }
  }
  return concepts;
}

/** The concepts of a content pack's files by their names, synonyms and slugs alone, with numbers from `first` on. */
export function readPackConcepts(folder: string, first: number): readonly Concept[] {
  const concepts: Concept[] = [];
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.yaml')) continue;
    const sections = Object.entries(
      parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>,
    );
    for (const [section, items] of sections) {
      const kind = PACK_SECTIONS[section];
      if (kind)
        concepts.push(
          ...(items as PackConcept[]).map((item, place) =>
            fromPack(kind, item, first + concepts.length + place),
          ),
        );
    }
  }
  return concepts;
}

function fromPack(kind: ConceptKind, { slug, name, synonyms = [] }: PackConcept, number: number): Concept {
  const all = synonyms.map(
    (synonym): Synonym =>
      typeof synonym === 'string'
        ? { text: synonym, scope: 'EXACT', language: 'en' }
        : { text: synonym.text, scope: synonym.scope ?? 'EXACT', language: 'en' },
  );
  return aConcept(kind, number, { slug, name, synonyms: all });
}
