import type { Report } from '../finding.ts';
import type { OutlinedSource } from './compile-sources.ts';
import type { ConceptIndex } from './concept-index.ts';
import type { IdBook } from './id-book.ts';

/** One paragraph of a source that a piece of evidence points to. */
export interface Citation {
  /** Id of the concept, statement, rule, criterion, contract or case. */
  readonly subject: string;
  /** Slug of the source. */
  readonly source: string;
  /** Key of the heading in the source's outline. */
  readonly heading: string;
  /** Counted from 1. */
  readonly paragraph: number;
}

/** What the compilation of one subject needs to know of its pack. */
export interface CompileContext {
  readonly concepts: ConceptIndex;
  /** The ids of the criteria, by slug. */
  readonly criteria: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, OutlinedSource>;
  /** Slug of the source of evidence that names none; undefined when the pack is silent. */
  readonly defaultSource: string | undefined;
  /** Language of synonyms that name none. */
  readonly language: string;
  /** Licence of cases that name none; undefined when the pack is silent. */
  readonly licence: string | undefined;
  readonly ids: IdBook;
  readonly report: Report;
  readonly cite: (citation: Citation) => void;
}
