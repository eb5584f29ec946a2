import { type Code, type Synonym, synonymShape } from '@symptograph/core';
import type { Ontology, OntologyTerm } from '../ontology/ontology.ts';
import type { CodeRef, ConceptDraft, StatementDraft, Trouble } from './drafts.ts';
import type { Mapping, OntologyInput } from './mapping-shape.ts';
import { readCode } from './read-code.ts';

/** An ontology and what the mapping says of it. */
export interface OntologyToDraft {
  readonly file: string;
  readonly ontology: Ontology;
  readonly input: OntologyInput;
  readonly mapping: Pick<Mapping, 'codes' | 'language'>;
}

/** What drafting adds to, in the order of the file. */
export interface DraftLists {
  readonly concepts: ConceptDraft[];
  readonly statements: StatementDraft[];
  readonly leftOut: Trouble[];
}

/** Drafts the concepts and statements of an ontology. Terms whose prefix the mapping does not name are left out. */
export function draftOntology(work: OntologyToDraft, lists: DraftLists): void {
  for (const term of work.ontology.terms) {
    const { file, input, mapping } = work;
    const terms = input.terms.find(({ prefix }) => term.id.startsWith(`${prefix}:`));
    const code = readCode(term.id, mapping.codes);
    const leaveOut = (reason: string) => lists.leftOut.push({ file, line: term.line, at: term.id, reason });
    if (!terms) leaveOut('the mapping names no kind for terms of this prefix');
    else if (typeof code === 'string') leaveOut(code);
    else if (term.name === undefined) leaveOut('the term has no name');
    else {
      const draft = draftTerm({ ...term, name: term.name }, { ...work, code, ...terms }, lists.leftOut);
      lists.concepts.push(draft);
      draftRelations(term, draft, { work, lists });
    }
  }
}

interface TermContext extends OntologyToDraft {
  readonly code: CodeRef;
  readonly kind: ConceptDraft['kind'];
  readonly fields: ConceptDraft['fields'];
}

function draftTerm(
  term: OntologyTerm & { readonly name: string },
  { file, input, mapping, code, kind, fields }: TermContext,
  leftOut: Trouble[],
): ConceptDraft {
  const { line, id } = term;
  const readLink = (link: { readonly id: string; readonly line?: number | undefined }) => {
    const found = readCode(link.id, mapping.codes);
    if (typeof found !== 'string') return found;
    leftOut.push({ file, line: link.line ?? line, at: `${id} ${link.id}`, reason: found });
    return undefined;
  };
  const matches = term.matches.flatMap((match): readonly Code[] => {
    const found = match.relation === 'RELATED' ? undefined : readLink(match);
    if (match.relation !== 'RELATED') return found ? [{ ...found, relation: match.relation }] : [];
    const reason = 'a related match says too little for a code';
    leftOut.push({ file, line: match.line ?? line, at: `${id} ${match.id}`, reason });
    return [];
  });
  const xrefs = term.xrefs.flatMap((xref): readonly Code[] => {
    const found = readLink(xref);
    return found ? [{ ...found, relation: input.xrefs }] : [];
  });
  const [replacement] = term.replacedBy;
  return {
    file,
    line,
    kind,
    code,
    name: nameOf(term),
    source: input.source.slug,
    locator: id,
    summary: oneLine(term.definition?.text ?? '') || undefined,
    synonyms: synonymsOf(term, mapping.language),
    codes: [...matches, ...xrefs],
    merged: term.altIds.flatMap((alt) => readLink(alt) ?? []),
    isObsolete: term.isObsolete,
    replacedBy: replacement && readLink(replacement),
    fields,
  };
}

/** The label of an obsolete OBO term begins with the word, which its status says already. */
function nameOf({ name, isObsolete }: { readonly name: string; readonly isObsolete: boolean }): string {
  const line = oneLine(name);
  return isObsolete ? line.replace(/^obsolete[\s_:]+(?=\S)/i, '') : line;
}

function synonymsOf({ synonyms }: OntologyTerm, language: string): readonly Synonym[] {
  return synonyms.flatMap(({ text, scope }) => {
    const synonym = synonymShape.safeParse({ text: oneLine(text), scope, language });
    return synonym.success ? [synonym.data] : [];
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function draftRelations(
  term: OntologyTerm,
  draft: ConceptDraft,
  { work: { file, input, mapping }, lists }: { work: OntologyToDraft; lists: DraftLists },
): void {
  const relations = [...term.parents.map((parent) => ({ ...parent, type: 'is_a' })), ...term.relationships];
  for (const { type, id, line = term.line } of relations) {
    const kind = Object.hasOwn(input.relations, type) ? input.relations[type] : undefined;
    const code = readCode(id, mapping.codes);
    const prefix = input.terms.find((terms) => id.startsWith(`${terms.prefix}:`));
    const at = `${term.id} ${type} ${id}`;
    if (term.isObsolete) {
      lists.leftOut.push({ file, line, at, reason: 'an obsolete term has no relations' });
    } else if (kind === undefined) {
      lists.leftOut.push({ file, line, at, reason: `the mapping names no kind for the relation ${type}` });
    } else if (typeof code === 'string') {
      lists.leftOut.push({ file, line, at, reason: code });
    } else {
      const object = { kind: prefix?.kind ?? draft.kind, code };
      const subject = { kind: draft.kind, code: draft.code };
      const { source, locator } = draft;
      lists.statements.push({ file, line, kind, subject, object, negated: false, source, locator });
    }
  }
}
