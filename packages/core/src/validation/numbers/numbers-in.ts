import { FRACTIONS, SCALES, SMALL_NUMBERS } from './number-words.ts';
import { TIME_WORDS } from './time-units.ts';

/** A number that a text gives, as digits or in words. */
export interface WrittenNumber {
  readonly value: number;
  /** Followed by a percent sign or word, directly or at the end of its range. */
  readonly percent: boolean;
  /** The UCUM unit of time that follows it, directly or at the end of its range. */
  readonly time?: string | undefined;
}

/** A number and the tokens `from` up to, not including, `to` that it stands in. */
interface Placed {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

type Unit = Omit<WrittenNumber, 'value'>;

const GROUPED = String.raw`\d{1,3}(?:[,\u00a0\u2009\u202f’' ]\d{3})+(?!\d)(?:\.\d+)?`;
const DECIMAL_COMMA = String.raw`\d+,\d{1,2}(?![\d,])`;
const PLAIN = String.raw`\d+(?:\.\d+)?|\.\d+`;
const TOKEN = new RegExp(
  String.raw`(?:(?<=^|[\s(])[-−])?(?:${GROUPED}|${DECIMAL_COMMA}|${PLAIN})|\p{L}[\p{L}\p{N}]*|\S`,
  'gu',
);

const RANGE = /^(?:to|and|or|through|[-–—−])$/;

/** Every number that an English text gives: 1,000; 12.5; 20–30 %; twenty-five; a; half an hour; two and a half. */
export function numbersIn(text: string): readonly WrittenNumber[] {
  const tokens = text.toLowerCase().match(TOKEN) ?? [];
  const found: Placed[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const number = digitsAt(tokens, at) ?? wordsAt(tokens, at);
    if (!number) continue;
    found.push(number);
    at = number.to - 1;
  }
  return withWhatFollows(tokens, found);
}

/** What follows the end of a range counts for its beginning too. */
function withWhatFollows(tokens: readonly string[], found: readonly Placed[]): readonly WrittenNumber[] {
  let next: (Unit & Placed) | undefined;
  return found
    .toReversed()
    .map((number) => {
      const own = unitAt(tokens, number.to);
      const isBare = !own.percent && own.time === undefined;
      const unit = isBare && next && isRange(tokens.slice(number.to, next.from)) ? next : own;
      next = { ...number, percent: unit.percent, time: unit.time };
      return { value: number.value, percent: unit.percent, time: unit.time };
    })
    .reverse();
}

function isRange(between: readonly string[]): boolean {
  return between.length > 0 && between.every((token) => RANGE.test(token));
}

function unitAt(tokens: readonly string[], at: number): Unit {
  const start = tokens[at] === '-' ? at + 1 : at;
  const [first = '', second] = tokens.slice(start, start + 2);
  const percent = first === '%' || first === 'percent' || (first === 'per' && second === 'cent');
  return { percent, time: TIME_WORDS.get(first) };
}

function digitsAt(tokens: readonly string[], at: number): Placed | undefined {
  const token = tokens[at] ?? '';
  if (!/\d/.test(token) || /^\p{L}/u.test(token)) return undefined;
  const plain = /^[-−]?\d+,\d{1,2}$/.test(token) ? token.replace(',', '.') : token;
  const value = Number(plain.replace('−', '-').replaceAll(/[,\s’']/gu, ''));
  return withScaleAndFraction(tokens, { value, from: at, to: at + 1 });
}

function wordsAt(tokens: readonly string[], at: number): Placed | undefined {
  const word = tokens[at] ?? '';
  const fraction = FRACTIONS.get(word);
  if (fraction !== undefined) {
    const article = tokens[at + 1] === 'a' || tokens[at + 1] === 'an';
    return { value: fraction, from: at, to: article ? at + 2 : at + 1 };
  }
  const multiple = word.endsWith('fold') ? SMALL_NUMBERS.get(word.slice(0, -4)) : undefined;
  const value = SMALL_NUMBERS.get(word) ?? multiple;
  if (value === undefined) return undefined;
  const [join, unit] = tokens[at + 1] === '-' ? [2, tokens[at + 2]] : [1, tokens[at + 1]];
  const digit = SMALL_NUMBERS.get(unit ?? '') ?? 0;
  const compound = value >= 20 && digit >= 1 && digit <= 9 && unit !== 'a' && unit !== 'an';
  const small = compound
    ? { value: value + digit, from: at, to: at + join + 1 }
    : { value, from: at, to: at + 1 };
  return withScaleAndFraction(tokens, small);
}

/** Takes in what multiplies or adds to a number: two *hundred and five*, 3 *million*, two *and a half*, 2*½*. */
function withScaleAndFraction(tokens: readonly string[], number: Placed): Placed {
  const { value, from, to } = number;
  const next = tokens[to] ?? '';
  const scale = SCALES.get(next);
  if (scale !== undefined) return withRemainder(tokens, { value: value * scale, from, to: to + 1 }, scale);
  const part = FRACTIONS.get(next);
  if (part !== undefined) {
    return { value: /\p{L}/u.test(next) ? value * part : value + part, from, to: to + 1 };
  }
  const half = next === 'and' && tokens[to + 1] === 'a' ? FRACTIONS.get(tokens[to + 2] ?? '') : undefined;
  return half === undefined ? number : { value: value + half, from, to: to + 3 };
}

/** Takes in a smaller number after a hundred or thousand: two thousand *five hundred*, a hundred *and twenty*. */
function withRemainder(tokens: readonly string[], number: Placed, scale: number): Placed {
  const start = tokens[number.to] === 'and' ? number.to + 1 : number.to;
  const word = tokens[start] ?? '';
  if (scale < 100 || !SMALL_NUMBERS.has(word) || word === 'a' || word === 'an') return number;
  const rest = wordsAt(tokens, start);
  return rest && rest.value < scale && rest.value > 0
    ? { value: number.value + rest.value, from: number.from, to: rest.to }
    : number;
}
