/** What is known before and after somebody settled a conflict. */
interface Settled {
  readonly subjectId: string;
  readonly viewerId: string;
  readonly headBefore: number;
  readonly after: {
    readonly head: number;
    /** Those that are still open. */
    readonly conflicts: readonly { readonly subjectId: string }[];
    /** The last event of the set. */
    readonly events: {
      readonly nodes: readonly {
        readonly seq: number;
        readonly subjectId: string;
        readonly by: { readonly id: string };
      }[];
    };
  };
}

/**
 * Whether taking back the viewer's last edit takes back how they settled a conflict: it made one edit of theirs, of that subject, which
 * waits for no other conflict of it. To keep what the set wants is no edit.
 */
export function canUndoResolution({ subjectId, viewerId, headBefore, after }: Settled): boolean {
  const [last] = after.events.nodes;
  return (
    after.head === headBefore + 1 &&
    last?.seq === after.head &&
    last.by.id === viewerId &&
    last.subjectId === subjectId &&
    !after.conflicts.some((each) => each.subjectId === subjectId)
  );
}
