import { applyOperations, type Operation, patchBetween, type Subject, sameContent } from '@symptograph/core';
import { canonicalJson } from '@symptograph/rules';

/** One subject in the states that have to become one. */
export interface SubjectStates {
  /** As it was when somebody began to write; null when there was none. */
  readonly base: Subject | null;
  readonly mine: Subject;
  /** As the change set has it now. */
  readonly theirs: Subject;
  /** What this browser sent of it without hearing what became of it: where it arrived, `theirs` is one's own. */
  readonly sent: readonly Subject[];
}

/** What is written, laid over what the change set has, field by field; undefined where both were written and do not go together. */
export function layOver({ base, mine, theirs, sent }: SubjectStates): Subject | undefined {
  if (sameContent(mine, theirs)) return theirs;
  if (sent.some((each) => sameContent(each, theirs))) return { ...mine, version: theirs.version };
  if (base === null) return undefined;
  const states = { base, mine, theirs, sent };
  const names = [...new Set([base, mine, theirs].flatMap(Object.keys))].filter((name) => name !== 'version');
  const fields: [string, unknown][] = [['version', theirs.version]];
  for (const name of names) {
    const laid = layField(name, states);
    if (laid === CLASH) return undefined;
    if (laid !== undefined) fields.push([name, laid]);
  }
  return Object.fromEntries(fields) as unknown as Subject;
}

const CLASH = Symbol('clash');

function layField(name: string, states: SubjectStates & { readonly base: Subject }): unknown {
  const { base, mine, theirs, sent } = states;
  const [before, own, other] = [at(base, name), at(mine, name), at(theirs, name)];
  if (isSame(own, other) || isSame(own, before)) return other;
  if (isSame(other, before) || sent.some((each) => isSame(at(each, name), other))) return own;
  const written = patchBetween(base, withField(base, name, own));
  const moved = patchBetween(base, withField(base, name, other));
  if (written.some((one) => moved.some((another) => areAtOdds(one, another)))) return CLASH;
  const laid = applyOperations(theirs, written);
  return laid.ok ? at(laid.value, name) : CLASH;
}

/** Whether two operations are of the same place and cannot both be kept. */
function areAtOdds(one: Operation, other: Operation): boolean {
  const isWithin = one.path.startsWith(`${other.path}.`) || other.path.startsWith(`${one.path}.`);
  if (!isWithin && one.path !== other.path) return false;
  return isWithin || [one, other].some(({ op }) => op === 'set' || op === 'unset');
}

function at(subject: Subject, name: string): unknown {
  return (subject as unknown as Readonly<Record<string, unknown>>)[name];
}

function withField(subject: Subject, name: string, value: unknown): Subject {
  const { [name]: _before, ...rest } = subject as unknown as Readonly<Record<string, unknown>>;
  return (value === undefined ? rest : { ...rest, [name]: value }) as unknown as Subject;
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one === other || canonicalJson(one) === canonicalJson(other);
}
