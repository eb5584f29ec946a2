import type { Concept, Synonym } from '@symptograph/core';

/** A column of a list of concepts whose cells can be changed and brought back. */
export interface ListColumn {
  readonly name: string;
  /** The cell of a concept; empty where nothing is known. */
  readonly read: (concept: Concept) => string;
  /** The concept with another cell; what it must not hold is for its shape to refuse. */
  readonly write: (concept: Concept, cell: string) => Concept;
}

/** What separates several values in one cell. */
const BETWEEN = ' | ';

/** The language of the synonyms that a list shows: that of the packs. */
const LANGUAGE = 'en';

const NAME: ListColumn = {
  name: 'name',
  read: ({ name }) => name,
  write: (concept, name) => ({ ...concept, name }),
};

/** Exact synonyms in the language of the packs; all others stay. */
const SYNONYMS: ListColumn = {
  name: 'synonyms',
  read: ({ synonyms }) =>
    synonyms
      .filter(isShown)
      .map(({ text }) => text)
      .join(BETWEEN),
  write: (concept, cell) => {
    const texts = [...new Set(cell.split('|').map((text) => text.trim()))].filter((text) => text !== '');
    const shown = texts.map((text): Synonym => ({ text, scope: 'EXACT', language: LANGUAGE }));
    return { ...concept, synonyms: [...shown, ...concept.synonyms.filter((each) => !isShown(each))] };
  },
};

/** Its evidence stays, for its editor to look at. */
const SUMMARY: ListColumn = {
  name: 'summary',
  read: ({ summary }) => summary?.text ?? '',
  write: ({ summary, ...concept }, text) =>
    text === '' ? concept : { ...concept, summary: { text, evidence: summary?.evidence ?? [] } },
};

/** Fields of one kind or another that hold a value of a closed list, yes or no, or a unit. */
const PLAIN = [
  'symptomKind',
  'conditionKind',
  'commonness',
  'mustNotMiss',
  'testKind',
  'treatmentKind',
  'availability',
  'riskFactorKind',
  'modifiable',
  'factorKind',
  'unit',
] as const;

/** All columns that come back. */
export const LIST_COLUMNS: readonly ListColumn[] = [NAME, SYNONYMS, SUMMARY, ...PLAIN.map(plainColumn)];

/** Columns that a list has besides, and that say what a row is or are changed in the editor alone. */
export const OTHER_LIST_COLUMNS: readonly string[] = [
  'release',
  'id',
  'slug',
  'partOf',
  'replacedBy',
  'codes',
  'links',
];

function plainColumn(name: (typeof PLAIN)[number]): ListColumn {
  return {
    name,
    read: (concept) => {
      const value = (concept as unknown as Readonly<Record<string, unknown>>)[name];
      return value === undefined ? '' : String(value);
    },
    write: (concept, cell) => {
      const { [name]: _before, ...rest } = concept as unknown as Readonly<Record<string, unknown>>;
      return (cell === '' ? rest : { ...rest, [name]: plainValue(name, cell) }) as unknown as Concept;
    },
  };
}

function plainValue(name: (typeof PLAIN)[number], cell: string): string | boolean {
  if (name === 'unit') return cell;
  if (/^(?:true|false)$/i.test(cell)) return cell.toLowerCase() === 'true';
  return cell.toUpperCase();
}

function isShown({ scope, language }: Synonym): boolean {
  return scope === 'EXACT' && language === LANGUAGE;
}
