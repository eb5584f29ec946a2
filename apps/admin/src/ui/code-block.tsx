interface CodeBlockProps {
  /** What it is, for those who do not see it. */
  readonly name: string;
  readonly text: string;
}

/** Text for programs, as it is; what is longer than its place scrolls, by keyboard too. */
export function CodeBlock({ name, text }: CodeBlockProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a block that scrolls must be reachable by keyboard
    <section aria-label={name} tabIndex={0} className="max-h-96 overflow-auto rounded-md bg-sunken p-4">
      <pre className="font-mono text-xs leading-relaxed">{text}</pre>
    </section>
  );
}
