/** What of a list that was downloaded comes back when it is changed. */
export function ListGuide() {
  return (
    <div className="grid gap-2 text-sm text-ink-soft">
      <p>
        Change cells in a spreadsheet and bring the file back. <strong>name</strong>,{' '}
        <strong>synonyms</strong> (parted by |), <strong>summary</strong> and the columns of the kind, such as
        conditionKind, commonness and mustNotMiss, come back: each cell that is not as it was downloaded
        becomes an edit.
      </p>
      <p>
        Leave <strong>release</strong> and <strong>id</strong> as they are. Rows and columns may be taken out;
        that takes nothing away. slug, codes, partOf, replacedBy and links are changed in the editor. What
        somebody else changed since the download stays as it is now, and is told.
      </p>
    </div>
  );
}
