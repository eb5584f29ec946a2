import { Skeleton } from './skeleton.tsx';

/** A page that is on its way: a heading, a lead and lines of content. */
export function PageSkeleton({ lines }: { readonly lines: number }) {
  return (
    <div role="status" aria-label="Loading" className="grid gap-8">
      <div className="grid max-w-2xl gap-5">
        <Skeleton widths={[18]} />
        <div className="h-10 w-2/3 animate-pulse rounded-sm bg-line" />
        <Skeleton widths={[96, 88, 40]} />
      </div>
      <Skeleton widths={Array.from({ length: lines }, (_, line) => 100 - ((line * 17) % 35))} />
    </div>
  );
}
