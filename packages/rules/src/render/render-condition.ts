import { assertNever } from '../assert-never.ts';
import type { Expression } from '../expression/expression.ts';
import { joinWords } from './join-words.ts';
import type { Reading } from './reading.ts';
import { subjectOf } from './render-values.ts';
import { type Shown, shownCondition } from './shown-condition.ts';

/** How many names or clauses stand in a row before they are numbered. */
const NAMES_IN_A_ROW = 6;
const CLAUSES_IN_A_ROW = 3;

/** A clause, and whether more may follow it in the same sentence without being taken for a part of it. */
export interface Clause {
  readonly text: string;
  readonly closed: boolean;
}

/**
 * A condition as a part of an English sentence: "calf pain is present and any of warmth, redness or fever is present". Lists that are
 * long or nested are numbered, 2.1 within 2, so that it can be read in one way only: conditions with different normal forms
 * never read the same.
 */
export function renderCondition(expression: Expression, reading: Reading): string {
  return clauseOf(shownCondition(expression, reading), '').text;
}

/** A condition as a clause; `place` is the number of the item that it is in, with a full stop at its end. */
export function clauseOf(shown: Shown, place: string): Clause {
  switch (shown.kind) {
    case 'fact':
      return { text: `${subjectOf(shown.label)} is ${shown.state}`, closed: true };
    case 'clause':
      return { text: shown.text, closed: true };
    case 'all':
      return conjunction(shown.of, place);
    case 'any':
      return disjunction(shown.of, place);
    case 'atLeast':
      return count(shown.n, shown.of, place);
    case 'score':
      return score(shown, place);
    default:
      return assertNever(shown);
  }
}

function conjunction(of: readonly Shown[], place: string): Clause {
  const clauses = byState(of).map((group) => groupClause(group, place));
  const closed = clauses.filter((clause) => clause.closed);
  if (closed.length <= CLAUSES_IN_A_ROW && clauses.length - closed.length <= 1) {
    const row = [...closed, ...clauses.filter((clause) => !clause.closed)];
    return { text: joinClauses(textsOf(row)), closed: row.length === closed.length };
  }
  const state = commonState(of);
  if (state) return numbered(`all of these are ${state}`, of, place, labelsOf(of));
  return numbered('all of these hold', of, place);
}

function groupClause(group: readonly Shown[], place: string): Clause {
  const [first] = group;
  if (group.length === 1 && first) return clauseOf(first, place);
  const state = first?.kind === 'fact' ? first.state : '';
  return { text: `${joinWords(labelsOf(group), 'and')} are ${state}`, closed: true };
}

function disjunction(of: readonly Shown[], place: string): Clause {
  const state = commonState(of);
  if (state && fitInARow(of)) {
    const names = joinWords(labelsOf(of), 'or');
    return { text: `${of.length === 2 ? 'either' : 'any of'} ${names} is ${state}`, closed: true };
  }
  if (state) return numbered(`any of these is ${state}`, of, place, labelsOf(of));
  const clauses = of.map((part) => clauseOf(part, place));
  if (clauses.length === 2 && clauses.every(({ closed }) => closed))
    return { text: `either ${textsOf(clauses).join(', or ')}`, closed: false };
  return numbered('any of these holds', of, place);
}

function count(n: number, of: readonly Shown[], place: string): Clause {
  const state = commonState(of);
  if (state && fitInARow(of))
    return { text: `at least ${n} of ${joinWords(labelsOf(of), 'and')} are ${state}`, closed: true };
  if (state) return numbered(`at least ${n} of these are ${state}`, of, place, labelsOf(of));
  return numbered(`at least ${n} of these hold`, of, place);
}

function score({ gte, negated, items }: Shown & { readonly kind: 'score' }, place: string): Clause {
  const texts = items.map(({ points, when }, index) => {
    const { text } = clauseOf(when, `${place}${index + 1}.`);
    return `${points} ${Math.abs(points) === 1 ? 'point' : 'points'} if ${text}`;
  });
  return enumerated(`the points of these ${negated ? 'stay below' : 'reach'} ${gte}`, texts, place);
}

function numbered(
  intro: string,
  of: readonly Shown[],
  place: string,
  texts: readonly string[] = of.map((part, index) => clauseOf(part, `${place}${index + 1}.`).text),
): Clause {
  return enumerated(intro, texts, place);
}

function enumerated(intro: string, texts: readonly string[], place: string): Clause {
  const items = texts.map((text, index) => `(${place}${index + 1}) ${text}`);
  return { text: `${intro}: ${items.join('; ')}`, closed: false };
}

/** The parts, with facts in the same state taken together where their names can stand in a row. */
function byState(of: readonly Shown[]): readonly (readonly Shown[])[] {
  const groups = new Map<string, Shown[]>();
  for (const [index, part] of of.entries()) {
    const key = part.kind === 'fact' && !part.label.includes(',') ? part.state : `${index}`;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()].flatMap((group) => (fitInARow(group) ? [group] : group.map((part) => [part])));
}

function commonState(of: readonly Shown[]): string | undefined {
  const states = new Set(of.map((part) => (part.kind === 'fact' ? part.state : '')));
  const [state] = states;
  return states.size === 1 && state ? state : undefined;
}

function fitInARow(of: readonly Shown[]): boolean {
  return of.length <= NAMES_IN_A_ROW && labelsOf(of).every((label) => !/,| and | or /.test(label));
}

function labelsOf(of: readonly Shown[]): readonly string[] {
  return of.flatMap((part) => (part.kind === 'fact' ? [part.label] : []));
}

function joinClauses(texts: readonly string[]): string {
  return texts.length < 3 ? texts.join(' and ') : `${texts.slice(0, -1).join(', ')}, and ${texts.at(-1)}`;
}

function textsOf(clauses: readonly Clause[]): readonly string[] {
  return clauses.map(({ text }) => text);
}
