import { z } from 'zod';
import { nearest } from '../nearest.ts';
import { isFields } from '../plain.ts';

/** A short way to write something in a pack: a text alone, or a mapping in one of several forms. */
export interface Notation {
  /** Its name in the JSON Schema for editors. */
  readonly name: string;
  /** What it writes, with its article: "a condition". */
  readonly writes: string;
  /** The text that may stand alone, and what that is. */
  readonly text: { readonly shape: z.ZodType; readonly is: string };
  /**
   * The shape of each form, by the one key that only this form has: always the same shapes. Asked late, so that forms may hold the
   * notation itself.
   */
  readonly forms: () => Readonly<Record<string, z.ZodObject>>;
}

const notations = new WeakMap<z.core.$ZodType, Notation>();

/** The notation that a shape checks, or undefined for every other shape. */
export function notationOf(shape: z.core.$ZodType): Notation | undefined {
  return notations.get(shape);
}

/** The key that says in which form of a notation a mapping is written; undefined when it has none of them or several. */
export function formOf(forms: Readonly<Record<string, unknown>>, value: object): string | undefined {
  const [key, ...others] = formsIn(forms, value);
  return others.length === 0 ? key : undefined;
}

/** A shape that checks a notation form by form, so that a finding is about the form that was meant. */
export function notationShape(notation: Notation): z.ZodType {
  const shape = z.unknown().check((payload) => {
    for (const issue of issuesOf(notation, payload.value)) {
      payload.issues.push({ ...issue, path: [...issue.path], input: payload.value } as z.core.$ZodRawIssue);
    }
  });
  notations.set(shape, notation);
  return shape;
}

/** Makes a shape stand for a notation that another shape checks, in the JSON Schema for editors too. */
export function standFor(shape: z.ZodType, { of }: { readonly of: z.ZodType }): z.ZodType {
  const notation = notations.get(of);
  if (notation) notations.set(shape, notation);
  return shape;
}

type Issue = Pick<z.core.$ZodIssue, 'code' | 'path' | 'message'>;

function issuesOf(notation: Notation, value: unknown): readonly Issue[] {
  if (typeof value === 'string') return notation.text.shape.safeParse(value).error?.issues ?? [];
  const forms = notation.forms();
  if (!isFields(value)) return [trouble([], `must be ${notation.writes}: ${wanted(notation, forms)}`)];
  const [key, ...others] = formsIn(forms, value);
  if (key === undefined) return [withoutForm(notation, forms, value)];
  if (others.length > 0) {
    const both = [key, ...others].join(' and ');
    return [trouble([], `has ${both}, but ${notation.writes} has only one of them; write them apart`)];
  }
  const form = forms[key];
  return form
    ? (form.safeParse(value).error?.issues ?? []).flatMap((issue) => explained(issue, key, form))
    : [];
}

function formsIn(forms: Readonly<Record<string, unknown>>, value: object): readonly string[] {
  return Object.keys(forms).filter((name) => Object.hasOwn(value, name));
}

function withoutForm(notation: Notation, forms: Readonly<Record<string, z.ZodObject>>, value: object): Issue {
  const [first] = Object.keys(value);
  if (first === undefined)
    return trouble([], `is empty; it must be ${notation.writes}: ${wanted(notation, forms)}`);
  const near = nearest(first, Object.keys(forms));
  const hint =
    near.length > 0
      ? `did you mean ${near.join(' or ')}?`
      : `${notation.writes} is ${wanted(notation, forms)}`;
  return trouble([first], `nothing is written with "${first}" here; ${hint}`);
}

function wanted({ text }: Notation, forms: Readonly<Record<string, unknown>>): string {
  const keys = Object.keys(forms);
  return `${text.is}, or a mapping with ${keys.length > 1 ? 'one of ' : ''}${keys.join(', ')}`;
}

/** An issue of a form; of keys that the form does not have, those that it has. */
function explained(issue: z.core.$ZodIssue, key: string, form: z.ZodObject): readonly Issue[] {
  if (issue.code !== 'unrecognized_keys' || issue.path.length > 0) return [issue];
  const others = Object.keys(form.shape).filter((name) => name !== key);
  return issue.keys.map((name) => {
    const near = nearest(name, others);
    const hint =
      near.length > 0
        ? `did you mean ${near.join(' or ')}?`
        : others.length > 0
          ? `there can be ${others.join(', ')}`
          : 'nothing else can stand there';
    return trouble([name], `there is no "${name}" beside ${key}; ${hint}`);
  });
}

function trouble(path: readonly string[], message: string): Issue {
  return { code: 'custom', path: [...path], message };
}
