import { IntentLink } from './intent-link.tsx';

/** Where the page is, from the home page down; the page itself is its heading and not repeated here. */
export function Breadcrumbs({
  trail,
}: {
  readonly trail: readonly { readonly name: string; readonly href: string }[];
}) {
  return (
    <nav aria-label="Breadcrumbs" className="text-sm text-ink-faint">
      <ol className="flex flex-wrap items-center gap-x-2">
        {trail.map(({ name, href }) => (
          <li
            key={href}
            className="not-last:after:ml-2 not-last:after:text-line-strong not-last:after:content-['/']"
          >
            <IntentLink href={href} className="inline-block py-1 hover:text-accent hover:underline">
              {name}
            </IntentLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
