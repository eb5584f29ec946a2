import { changeSetPath } from '../change-sets/change-set-path.ts';
import { TextLink } from '../ui/text-link.tsx';
import type { StepNote } from './use-undo.ts';

interface StepToldProps {
  readonly note: StepNote;
  readonly changeSet: number | undefined;
}

/** What the last step back or forth did, or why it did nothing. */
export function StepTold({ note: { step, taken }, changeSet }: StepToldProps) {
  switch (taken.kind) {
    case 'TAKEN':
      return taken.words;
    case 'NOTHING':
      return step === 'undo' ? 'There is nothing of yours to take back.' : 'There is nothing to make again.';
    case 'REFUSED':
      return <span className="text-danger">{taken.message}</span>;
    case 'ELSEWHERE':
      return (
        <>
          {step === 'undo' ? 'Your last edit' : 'What you took back last'} is of another page.{' '}
          {changeSet === undefined ? null : (
            <TextLink href={`${changeSetPath(changeSet)}/history`}>See what it was</TextLink>
          )}
        </>
      );
  }
}
