import { can } from '@symptograph/core';
import type { SourceStandingFragment } from '../desk-api/generated/graphql.ts';
import { loadViewer } from '../session/load-viewer.ts';
import { editPath } from '../subject-editor/edit-path.ts';
import { CalendarDate } from '../ui/calendar-date.tsx';
import { OutsideLink, TextLink } from '../ui/text-link.tsx';
import { NeverVisited } from './never-visited.tsx';

interface AddressCheckProps {
  readonly sourceId: string;
  readonly check: NonNullable<SourceStandingFragment['addressCheck']>;
}

/** Whether the address of a source answered when it was last visited, what that means, and what to do. */
export async function AddressCheck({ sourceId, check }: AddressCheckProps) {
  const { outcome, at, movedTo, reason } = check;
  if (outcome === null || at === null) return <NeverVisited what="its address answers" />;
  const on = <CalendarDate date={at} />;
  switch (outcome) {
    case 'REACHABLE':
      return <p className="text-sm text-ink-faint">Its address answered on {on}.</p>;
    case 'MOVED':
      return (
        <p className="max-w-prose text-sm wrap-anywhere text-ink-soft">
          On {on} its address led for good to{' '}
          {movedTo === null ? 'another' : <OutsideLink href={movedTo}>{movedTo}</OutsideLink>}.{' '}
          <WayToEditor sourceId={sourceId} />
        </p>
      );
    case 'REFUSED':
      return (
        <p className="max-w-prose text-sm wrap-anywhere text-ink-faint">
          Checked on {on}. {reason} Readers may reach it all the same.
        </p>
      );
    default:
      return (
        <p
          className={`max-w-prose text-sm wrap-anywhere ${outcome === 'GONE' ? 'text-danger' : 'text-warning'}`}
        >
          Checked on {on}. {reason} Look whether it can be read elsewhere. <WayToEditor sourceId={sourceId} />
        </p>
      );
  }
}

/** For whoever may give the source another address. */
async function WayToEditor({ sourceId }: Pick<AddressCheckProps, 'sourceId'>) {
  const viewer = await loadViewer();
  if (!viewer || can(viewer, 'CREATE_CHANGE_SET') !== true) return null;
  return <TextLink href={editPath(sourceId, undefined)}>Give it another address</TextLink>;
}
