import type { z } from 'zod';
import { errorIn } from '../error-in.ts';
import type { PackFinding } from '../finding.ts';
import type { Path } from '../read/spot.ts';
import type { YamlFile } from '../read/yaml-file.ts';
import { packFileShape } from './pack-file-shape.ts';

/** What is wrong with the shape of a file's data. */
export interface ShapeCheck {
  readonly findings: readonly PackFinding[];
  /** Whether nothing is wrong at or below a path, except below its child of the given name. */
  readonly isSound: (path: Path, exceptBelow?: string) => boolean;
}

interface Trouble {
  readonly path: Path;
  readonly sentence: string;
}

/** Checks the data of a file against the shape of pack files; all findings at once. */
export function checkShape(file: YamlFile): ShapeCheck {
  if (file.content === undefined) return { findings: [], isSound: () => false };
  const { error } = packFileShape.safeParse(file.content ?? {});
  const troubles = (error?.issues ?? []).flatMap((issue) => troublesOf(issue, []));
  return {
    findings: troubles.map(({ path, sentence }) => errorIn({ file, path }, 'SHAPE', sentence)),
    isSound: (path, exceptBelow) =>
      !troubles.some(
        (trouble) =>
          path.every((step, place) => trouble.path[place] === step) &&
          (exceptBelow === undefined || trouble.path[path.length] !== exceptBelow),
      ),
  };
}

function troublesOf(issue: z.core.$ZodIssue, above: Path): readonly Trouble[] {
  const path: Path = [...above, ...(issue.path as Path)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        sentence: `there is no field "${key}" here; see pack.schema.json for those that there are`,
      }));
    case 'invalid_union': {
      if (issue.errors.length === 0) return [{ path, sentence: issue.message }];
      const meant = meantBranch(issue);
      if (meant) return meant.flatMap((inner) => troublesOf(inner, path));
      return [{ path, sentence: sentenceOfForms(issue) }];
    }
    case 'invalid_type':
      return [{ path, sentence: sentenceOfType(issue) }];
    case 'invalid_value':
      return [{ path, sentence: `must be one of ${issue.values.map(String).join(', ')}` }];
    case 'invalid_format':
      return [{ path, sentence: FORMATS[issue.format] ?? issue.message }];
    default:
      return [{ path, sentence: issue.message }];
  }
}

/** The branch of a union whose form the value has, best one that finds fault only within the value. */
function meantBranch({
  errors,
}: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssueInvalidUnion['errors'][number] | undefined {
  const fitting = errors.filter((branch) => branch.every((inner) => !isOtherForm(inner)));
  return fitting.find((branch) => branch.every(({ path }) => path.length > 0)) ?? fitting[0];
}

/** Whether a branch of a union failed because the value has another form altogether. */
function isOtherForm(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

function sentenceOfForms(issue: z.core.$ZodIssueInvalidUnion): string {
  const forms = issue.errors
    .flat()
    .flatMap((inner) => (inner.code === 'invalid_type' ? [nameOf(inner.expected)] : []));
  return `must be ${[...new Set(forms)].join(' or ')}`;
}

function sentenceOfType(issue: z.core.$ZodIssueInvalidType): string {
  const isMissing = issue.message.endsWith('received undefined');
  return isMissing ? `is missing; it must be ${nameOf(issue.expected)}` : `must be ${nameOf(issue.expected)}`;
}

/** What texts of the standard formats must be, of which zod says only that they are invalid. */
const FORMATS: Readonly<Record<string, string>> = {
  datetime: 'must be a date and a time in UTC: 2027-11-28T00:00:00Z',
};

const FORM_NAMES: Readonly<Record<string, string>> = {
  string: 'text (put quotes around a number or date)',
  array: 'a list',
  object: 'a mapping',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};

function nameOf(form: string): string {
  return FORM_NAMES[form] ?? form;
}
