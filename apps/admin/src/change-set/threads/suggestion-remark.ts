import type { ThreadRights } from './thread-rights.ts';

/** Who becomes a contributor when a suggestion of somebody is put in, as a sentence; undefined when all are already. */
export function suggestionRemark(
  author: { readonly id: string; readonly name: string },
  { viewer, contributors }: Pick<ThreadRights, 'viewer' | 'contributors'>,
): string | undefined {
  const viewerId = viewer?.kind === 'PERSON' ? viewer.id : undefined;
  const isNew = (id: string | undefined) => id !== undefined && !contributors.includes(id);
  const isAuthorNew = isNew(author.id) && author.id !== viewerId;
  if (isNew(viewerId) && isAuthorNew)
    return `It makes you and ${author.name} contributors, who cannot approve the change set.`;
  if (isNew(viewerId)) return 'It makes you a contributor, who cannot approve the change set.';
  if (isAuthorNew)
    return `It makes ${author.name} a contributor, who cannot approve the change set; an approval of theirs counts no longer.`;
  return undefined;
}
