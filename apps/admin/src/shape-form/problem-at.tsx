'use client';

import { useFieldScope } from './field-scope.ts';

/** What is wrong at a path and not at one of the fields within it, beside its field. */
export function ProblemAt({ path, id }: { readonly path: string; readonly id: string }) {
  const { problems } = useFieldScope();
  const own = problems.filter((problem) => problem.path === path);
  if (own.length === 0) return null;
  return (
    <p id={id} className="text-sm text-danger">
      {own.map(({ message }) => withoutPath(message, path)).join(' ')}
    </p>
  );
}

/** The field stands beside the message, so that its path need not be said. */
function withoutPath(message: string, path: string): string {
  return message.startsWith(`${path} `) ? `It ${message.slice(path.length + 1)}` : message;
}
