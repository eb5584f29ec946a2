'use client';

import type { Concept, Subject } from '@symptograph/core';
import type { Editing } from '../editing/use-editing.ts';
import { useNames } from '../naming/names.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { editPath } from './edit-path.ts';

interface StatusBannerProps {
  readonly subject: Subject;
  readonly published: Subject | undefined;
  readonly editing: Editing;
}

/** Says that a concept is out of use, since when and what takes its place, with the way back. */
export function StatusBanner({ subject, published, editing }: StatusBannerProps) {
  const { nameOf } = useNames();
  const { status, replacedBy } = subject as Concept;
  if (status !== 'DEPRECATED') return null;
  const isNews = (published as Concept | undefined)?.status !== 'DEPRECATED';
  const takeBack = () => {
    editing.run({ restore: { subjectId: subject.id } });
    void editing.saveNow();
  };
  return (
    <section
      aria-label="Out of use"
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-md border border-warning/40 bg-warning-wash px-4 py-2 text-sm"
    >
      <p>
        {isNews ? 'This change set takes it out of use' : 'It is out of use'}
        {replacedBy === undefined ? (
          ', with nothing in its place.'
        ) : (
          <>
            , in favour of{' '}
            <TextLink href={editPath(replacedBy, editing.state.changeSet)}>{nameOf(replacedBy)}</TextLink>.
          </>
        )}
      </p>
      <button
        type="button"
        onClick={takeBack}
        className="min-h-9 font-semibold text-accent underline underline-offset-3"
      >
        Take back into use
      </button>
    </section>
  );
}
