import type { Code, Concept } from '@symptograph/core';
import type { CompiledPack } from '../compile/compile-pack.ts';
import { errorIn } from '../error-in.ts';
import type { PackFinding } from '../finding.ts';
import { fieldsOf, listOf, textOf } from '../plain.ts';
import { type Spot, under } from '../read/spot.ts';
import type { CodeTerm, CodeTerms } from './code-terms.ts';

/**
 * Checks every code of a pack against the terms of other vocabularies: it is one of the terms and the term's names
 * fit the concept, or it is a cross reference of a term that the concept has a code of.
 */
export function checkCodes({ document, spots }: CompiledPack, terms: CodeTerms): readonly PackFinding[] {
  return document.concepts.flatMap((concept) => {
    const spot = spots.get(concept.id);
    if (!spot) return [];
    return concept.codes.flatMap((code, position) =>
      checkCode({ concept, code, spot: under(spot, 'codes', position) }, terms),
    );
  });
}

interface PlacedCode {
  readonly concept: Concept;
  readonly code: Code;
  readonly spot: Spot;
}

function checkCode({ concept, code, spot }: PlacedCode, terms: CodeTerms): readonly PackFinding[] {
  const text = textOfCode(code);
  const report = (name: string, sentence: string) => [errorIn(spot, name, `${text} ${sentence}`)];
  const term = terms.get(text);
  if (!term) {
    const isXref = concept.codes.some((other) => terms.get(textOfCode(other))?.xrefs.has(text));
    if (isXref) return [];
    return report(
      'CODE_UNKNOWN',
      'is neither a term nor a cross reference of one in the data; correct it or leave it out',
    );
  }
  if (term.isObsolete) return report('CODE_OBSOLETE', `(${term.label}) is obsolete; leave it out`);
  const checkedLabel = checkedLabelAt(spot);
  if (checkedLabel === undefined && !fits(concept, code, term)) {
    const sentence = `is called "${term.label}", which is no name of ${concept.name}; if it is meant, say so with checkedLabel, else leave it out`;
    return report('CODE_NAME_DIFFERS', sentence);
  }
  if (checkedLabel !== undefined && checkedLabel !== term.label) {
    return report('CODE_NAME_DIFFERS', `is called "${term.label}", not "${checkedLabel}"; check it again`);
  }
  return [];
}

function textOfCode({ system, value }: Code): string {
  return `${system}:${value}`;
}

/** The label that an editor accepted, as the pack's file has it. */
function checkedLabelAt({ file, path }: Spot): string | undefined {
  const [key = '', concept = 0, , position = 0] = path;
  const { codes } = fieldsOf(listOf(fieldsOf(file.content)[key])[Number(concept)]);
  return textOf(fieldsOf(listOf(codes)[Number(position)])['checkedLabel']);
}

/** Whether the term shares a name with the concept; for a code that is not exact, a name within a name is enough. */
function fits(concept: Concept, { relation }: Code, term: CodeTerm): boolean {
  const ours = [concept.name, ...concept.synonyms.map(({ text }) => text)].map(plainName);
  const theirs = term.names.map(plainName);
  if (ours.some((name) => theirs.includes(name))) return true;
  const isWithin = (a: string, b: string) => ` ${b} `.includes(` ${a} `);
  return (
    relation !== 'EXACT' &&
    ours.some((name) => theirs.some((other) => isWithin(name, other) || isWithin(other, name)))
  );
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}
