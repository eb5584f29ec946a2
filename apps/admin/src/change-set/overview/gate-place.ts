import { can, type Viewer } from '@symptograph/core';
import type { GateCode } from '../../desk-api/generated/graphql.ts';
import { changeSetTabPath } from '../frame/change-set-tab.ts';
import type { ChangeSetFrame } from '../frame/load-change-set-frame.ts';

/** Where something is done about an item of the gate, as a link. */
interface GatePlace {
  readonly href: string;
  readonly name: string;
}

/** The way to where an item of the gate is put right, or to where it is seen by who may not; undefined when there is none. */
export function gatePlace(
  { code, people }: { readonly code: GateCode; readonly people: readonly { readonly id: string }[] },
  viewer: Viewer | undefined,
  {
    number,
    status,
    owner,
    contributors,
  }: Pick<ChangeSetFrame, 'number' | 'status' | 'owner' | 'contributors'>,
): GatePlace | undefined {
  const subject = {
    changeSet: { ownerId: owner.id, status },
    contributors: new Set(contributors.map(({ id }) => id)),
  };
  const may = (action: 'EDIT_CHANGE_SET' | 'REASON_WITNESS') =>
    viewer !== undefined && can(viewer, action, subject) === true;
  const to = (tab: 'conflicts' | 'checks' | 'rules' | 'changes', name: string) => ({
    href: changeSetTabPath(number, tab),
    name,
  });
  switch (code) {
    case 'NO_CONFLICTS':
      return to('conflicts', may('EDIT_CHANGE_SET') ? 'Resolve them' : 'See the conflicts');
    case 'CHECKS_PASS':
      return to('checks', 'See the checks');
    case 'NO_WITNESS_REFUSED':
      return to('rules', 'See what was said');
    case 'WITNESSES_REASONED':
      return to('rules', may('REASON_WITNESS') ? 'Give reasons' : 'See the witnesses');
    case 'WITNESSES_IN_CASES':
      return to('rules', may('EDIT_CHANGE_SET') ? 'Make cases' : 'See the witnesses');
    case 'NO_BLOCKING_THREAD':
      return to('changes', 'See the comments');
    case 'INTERESTS':
      return viewer?.kind === 'PERSON' && people.some(({ id }) => id === viewer.id)
        ? { href: '/account#interests', name: 'State your interests' }
        : undefined;
    default:
      return undefined;
  }
}
