import { changeSetPath } from '../change-sets/change-set-path.ts';
import { Alert } from '../ui/alert.tsx';
import { TextLink } from '../ui/text-link.tsx';

interface OpenSet {
  readonly number: number;
  readonly title: string;
  readonly owner: { readonly name: string };
}

/** Who else changes the subject, and in which open change sets; several are folded into one line. */
export function AlsoAtWork({ sets }: { readonly sets: readonly OpenSet[] }) {
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
