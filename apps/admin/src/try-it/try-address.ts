import type { KnownFact } from '@symptograph/rules';
import { writtenFact } from '../rule-book/written-fact.ts';
import type { Answer, Mark } from './mark.ts';

/** The address of the page on which rules are tried. */
const TRY_IT_PATH = '/try-it';

/** What an address says of a try: lists of facts as words, and the slug of the rule that is looked at. */
export type TryParams = Readonly<Record<'present' | 'absent' | 'unknown' | 'value' | 'rule', string>>;

const STATES = ['present', 'absent', 'unknown'] as const;

/** The address of a try, so that it can be kept and shared: `/try-it?present=sym_1+sym_2&value=obs_1:38.3:Cel&rule=a-rule`. */
export function tryAddress(marks: readonly Mark[], rule: string | undefined): string {
  const parameters = new URLSearchParams();
  for (const state of STATES) {
    const words = marks.filter(({ answer }) => answer.kind === state.toUpperCase()).map(wordOf);
    if (words.length > 0) parameters.set(state, words.join(' '));
  }
  const values = marks.flatMap((mark) => {
    const value = writtenValue(mark.answer);
    return value === undefined ? [] : [`${wordOf(mark)}:${value}`];
  });
  if (values.length > 0) parameters.set('value', values.join(' '));
  if (rule !== undefined) parameters.set('rule', rule);
  const search = parameters.toString();
  return search === '' ? TRY_IT_PATH : `${TRY_IT_PATH}?${search}`;
}

/** The marks that an address tells, in its order; facts that are not among the known ones, and values that they cannot have, are left out. */
export function marksOf(params: TryParams, facts: readonly KnownFact[]): readonly Mark[] {
  const byWord = new Map(facts.map((known) => [writtenFact(known.fact), known]));
  const marks = new Map<string, Mark>();
  const add = (word: string, answerOf: (known: KnownFact) => Answer | undefined) => {
    const known = byWord.get(word);
    const answer = known && answerOf(known);
    if (known && answer && !marks.has(word)) marks.set(word, { known, answer });
  };
  for (const state of STATES) {
    const kind = state.toUpperCase() as Uppercase<typeof state>;
    for (const word of wordsOf(params[state]))
      add(word, ({ domain }) => (domain.kind === 'BOOLEAN' || kind === 'UNKNOWN' ? { kind } : undefined));
  }
  for (const written of wordsOf(params.value)) {
    const [word = '', value = '', unit = ''] = written.split(':');
    add(word, ({ domain }) => answerFrom(domain, value, unit));
  }
  return [...marks.values()];
}

function wordOf({ known }: Mark): string {
  return writtenFact(known.fact);
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

function writtenValue(answer: Answer): string | undefined {
  if (answer.kind === 'MEASURED') return `${answer.value}:${answer.unit}`;
  return answer.kind === 'ONE_OF' ? answer.values.join('.') : undefined;
}

function answerFrom(domain: KnownFact['domain'], written: string, unit: string): Answer | undefined {
  switch (domain.kind) {
    case 'BOOLEAN':
      return undefined;
    case 'ENUM': {
      const values = written.split('.').filter((value) => domain.values.includes(value));
      return values.length === 0 ? undefined : { kind: 'ONE_OF', values };
    }
    case 'NUMBER': {
      const value = Number(written);
      const isUnit = unit === domain.unit || unit in domain.conversions;
      return written !== '' && Number.isFinite(value) && isUnit
        ? { kind: 'MEASURED', value, unit }
        : undefined;
    }
  }
}
