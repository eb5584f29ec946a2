import { changeSetOrigin, changeSetStatus, OPEN_STATUSES } from '@symptograph/core';
import { ChoiceLinks } from '../ui/choice-links.tsx';
import { type ChangeSetListRequest, changeSetListPath } from './change-set-list-request.ts';

/** What the list of change sets is narrowed by. All of it is in the address, so that a view can be kept and shared. */
export function ChangeSetListControls({ request }: { readonly request: ChangeSetListRequest }) {
  const first = { ...request, after: undefined };
  const { statuses, isMine, isAssignedToMe, origin } = request;
  const isOpen = statuses.length === OPEN_STATUSES.length && OPEN_STATUSES.every((s) => statuses.includes(s));
  return (
    <div className="grid gap-3">
      <ChoiceLinks
        name="Whose"
        title="Show"
        choices={[
          {
            key: 'open',
            label: 'all that are open',
            isOn: isOpen,
            href: changeSetListPath({ ...first, statuses: isOpen ? [] : OPEN_STATUSES }),
          },
          {
            key: 'mine',
            label: 'mine',
            isOn: isMine,
            href: changeSetListPath({ ...first, isMine: !isMine }),
          },
          {
            key: 'assigned',
            label: 'those I am asked to look at',
            isOn: isAssignedToMe,
            href: changeSetListPath({ ...first, isAssignedToMe: !isAssignedToMe }),
          },
        ]}
      />
      <ChoiceLinks
        name="Status"
        title="Status"
        choices={changeSetStatus.values.map((status) => {
          const isOn = statuses.includes(status) && !isOpen;
          const others = isOpen ? [] : statuses.filter((each) => each !== status);
          return {
            key: status,
            label: changeSetStatus.terms[status].label,
            isOn,
            href: changeSetListPath({ ...first, statuses: isOn ? others : [...others, status] }),
          };
        })}
      />
      <ChoiceLinks
        name="Origin"
        title="Origin"
        choices={changeSetOrigin.values.map((each) => ({
          key: each,
          label: changeSetOrigin.terms[each].label,
          isOn: origin === each,
          href: changeSetListPath({ ...first, origin: origin === each ? undefined : each }),
        }))}
      />
    </div>
  );
}
