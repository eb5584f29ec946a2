interface PageContentsProps {
  readonly heads: readonly { readonly id: string; readonly title: string }[];
}

/** The sections of a page as links; on a wide screen only, where they can stand beside the text. */
export function PageContents({ heads }: PageContentsProps) {
  return (
    <nav aria-label="On this page" className="hidden text-sm xl:block">
      <p className="mb-1.5 text-xs font-medium text-ink-faint">On this page</p>
      <ul>
        {heads.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="block py-1 text-ink-soft hover:text-accent hover:underline">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
