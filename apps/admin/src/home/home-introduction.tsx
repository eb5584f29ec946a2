/** What the graph is and what it is not. */
export function HomeIntroduction() {
  return (
    <header className="max-w-3xl pt-2">
      <h1 className="font-serif text-3xl font-semibold tracking-tight text-balance">
        From a symptom to its causes, tests and treatments, every step with its source
      </h1>
      <p className="mt-4 max-w-prose text-lg text-ink-soft">
        Symptograph is an open clinical knowledge graph. Each link in it is one statement, with the
        circumstances under which it holds and the passage that it rests on.
      </p>
      <p className="mt-5 max-w-prose border-l-4 border-warning pl-4 text-ink-soft">
        <strong className="font-semibold text-ink">Information, not a diagnosis.</strong> It is for education
        and research. It does not replace an examination, and it cannot judge how urgent your own case is.
      </p>
    </header>
  );
}
