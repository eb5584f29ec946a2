import type { OntologyReading, OntologyTerm, ReadProblem } from '../ontology/ontology.ts';
import { type OboFrame, readOboClauses } from './obo-clauses.ts';
import { unescapeObo } from './obo-text.ts';
import { readOboTerm } from './read-obo-term.ts';

/**
 * Reads an ontology in the OBO flat file format, 1.2 to 1.4. Only `[Term]` stanzas become terms.
 *
 * It never throws: what is not understood is among the problems, by line. Of two stanzas with one id the first counts.
 *
 * Source: OBO Flat File Format 1.4 Syntax and Semantics.
 */
export function readObo(text: string): OntologyReading {
  const { frames, problems } = readOboClauses(text);
  const found: ReadProblem[] = [...problems];
  const terms = new Map<string, OntologyTerm>();
  const namespace = headerText(frames, 'default-namespace');
  for (const frame of frames.filter(({ type }) => type === 'Term')) {
    const { term: own, problems: wrong } = readOboTerm(frame);
    const term = own && namespace !== undefined ? { namespace, ...own } : own;
    found.push(...wrong);
    const first = term && terms.get(term.id);
    if (first) found.push(repeated(first, frame));
    else if (term) terms.set(term.id, term);
  }
  return {
    ontology: {
      id: headerText(frames, 'ontology'),
      version: headerText(frames, 'data-version'),
      terms: [...terms.values()],
    },
    problems: found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

function headerText([header]: readonly OboFrame[], tag: string): string | undefined {
  const value = header?.clauses.find((clause) => clause.tag === tag)?.value;
  return value === undefined ? undefined : unescapeObo(value);
}

function repeated(first: OntologyTerm, { line }: OboFrame): ReadProblem {
  const { id } = first;
  return {
    line,
    at: id,
    reason: `The term ${id} was defined before, on line ${first.line}; that one counts.`,
  };
}
