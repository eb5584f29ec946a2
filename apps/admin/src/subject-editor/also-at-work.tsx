import { changeSetPath } from '../change-sets/change-set-path.ts';
import { Alert } from '../ui/alert.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { editPath } from './edit-path.ts';

interface OpenSet {
  readonly number: number;
  readonly title: string;
  readonly owner: { readonly id: string; readonly name: string };
}

interface AlsoAtWorkProps {
  /** The subject that is edited. */
  readonly id: string;
  /** Id of whoever edits. */
  readonly person: string;
  readonly sets: readonly OpenSet[];
}

/** In which open change sets of one's own the subject is changed already, with the way on, and who else changes it. */
export function AlsoAtWork({ id, person, sets }: AlsoAtWorkProps) {
  const own = sets.filter(({ owner }) => owner.id === person);
  return (
    <>
      {own.length === 0 ? null : (
        <Alert tone="plain">
          You change this already:{' '}
          {own.map((set) => (
            <span key={set.number} className="mr-3 inline-block">
              <TextLink href={editPath(id, set.number)}>Continue in CS-{set.number}</TextLink>
            </span>
          ))}
        </Alert>
      )}
      <OthersAtWork sets={sets.filter(({ owner }) => owner.id !== person)} />
    </>
  );
}

/** Several are folded into one line. */
function OthersAtWork({ sets }: Pick<AlsoAtWorkProps, 'sets'>) {
  const [first, ...others] = sets;
  if (first === undefined) return null;
  if (others.length === 0)
    return (
      <Alert tone="warning">
        {first.owner.name} changes this too, in <SetLink set={first} />.
      </Alert>
    );
  return (
    <Alert tone="warning">
      <details>
        <summary className="cursor-pointer">{sets.length} other open change sets change this too</summary>
        <ul className="mt-2 grid gap-1">
          {sets.map((set) => (
            <li key={set.number}>
              <SetLink set={set} /> by {set.owner.name}
            </li>
          ))}
        </ul>
      </details>
    </Alert>
  );
}

function SetLink({ set: { number, title } }: { readonly set: OpenSet }) {
  return (
    <TextLink href={changeSetPath(number)}>
      CS-{number}: {title}
    </TextLink>
  );
}
