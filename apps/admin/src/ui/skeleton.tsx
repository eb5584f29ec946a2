/** Grey bars in the place of text that is on its way; `widths` are per cent of the line. */
export function Skeleton({ widths }: { readonly widths: readonly number[] }) {
  return (
    <div aria-hidden="true" className="grid animate-pulse gap-3">
      {widths.map((width) => (
        <div key={width} className="h-4 rounded-sm bg-line" style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
