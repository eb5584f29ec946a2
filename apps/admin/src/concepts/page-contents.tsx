interface PageContentsProps {
  readonly heads: readonly { readonly id: string; readonly title: string }[];
}

const TITLE = 'On this page';

/** The sections of a page as links: beside the text on a wide screen, else folded up before it. */
export function PageContents({ heads }: PageContentsProps) {
  const links = (
    <ul>
      {heads.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`} className="block py-1 text-ink-soft hover:text-accent hover:underline">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <nav aria-label={TITLE} className="text-sm">
      <details className="xl:hidden">
        <summary className="w-fit cursor-pointer py-1 font-medium">{TITLE}</summary>
        {links}
      </details>
      <div className="hidden xl:block">
        <p className="mb-1.5 text-xs font-medium text-ink-faint">{TITLE}</p>
        {links}
      </div>
    </nav>
  );
}
