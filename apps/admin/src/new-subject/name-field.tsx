'use client';

import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { NamedType } from './new-type.ts';

interface NameFieldProps {
  readonly type: NamedType['type'];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether somebody went on without it. */
  readonly isMissed: boolean;
  readonly error: string | undefined;
}

const WORDS = {
  CONCEPT: {
    label: 'Name',
    missing: 'Give it a name.',
    hint: 'As clinicians call it, in lower case unless it is a proper name. Other names come in the editor.',
  },
  RULE: {
    label: 'Title',
    missing: 'Give it a title.',
    hint: 'What it is about, in a few words: “Sudden calf pain with a cold foot”.',
  },
  CRITERION: {
    label: 'Title',
    missing: 'Give it a title.',
    hint: 'What is the case when it holds, as rules name it: “No warning sign”.',
  },
  CONTRACT: {
    label: 'Title',
    missing: 'Give it a title.',
    hint: 'What it demands, in a few words: “High fever is an emergency call”.',
  },
  CASE: {
    label: 'Story',
    missing: 'Tell its story.',
    hint: 'As somebody would tell it, in a few sentences, without anything that tells who it is.',
  },
} as const;

/** What something new is called, or for a case its story. */
export function NameField({ type, isMissed, error, onChange, value }: NameFieldProps) {
  const { missing, ...words } = WORDS[type];
  const told = isMissed && value.trim() === '' ? missing : error;
  const common = { ...words, value, error: told, name: 'name', required: true, autoComplete: 'off' };
  return type === 'CASE' ? (
    <TextArea {...common} maxLength={10_000} onChange={({ target }) => onChange(target.value)} />
  ) : (
    <TextField {...common} maxLength={200} onChange={({ target }) => onChange(target.value)} />
  );
}
