import { IntentLink } from './intent-link.tsx';

const CHIP =
  'inline-flex min-h-8 items-center rounded-full border border-line-strong/60 px-3 text-sm text-ink-soft hover:border-accent hover:text-accent-strong aria-[current]:border-accent aria-[current]:bg-accent-wash aria-[current]:font-semibold aria-[current]:text-accent-strong';

/** One thing that a list can be narrowed to or ordered by. */
interface Choice {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly isOn: boolean;
}

interface ChoiceLinksProps {
  /** The name of the landmark. */
  readonly name: string;
  readonly title: string;
  readonly choices: readonly Choice[];
}

/** Choices of a list as links, so that each is an address; those that are on are marked. */
export function ChoiceLinks({ name, title, choices }: ChoiceLinksProps) {
  return (
    <nav aria-label={name} className="flex flex-wrap items-center gap-2">
      <span aria-hidden="true" className="text-sm text-ink-faint">
        {title}
      </span>
      {choices.map(({ key, label, href, isOn }) => (
        <IntentLink key={key} href={href} aria-current={isOn ? 'true' : undefined} className={CHIP}>
          <span className="inline-block first-letter:uppercase">{label}</span>
        </IntentLink>
      ))}
    </nav>
  );
}
