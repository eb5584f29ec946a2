import { Skeleton } from '../../../ui/skeleton.tsx';

/** A page of a change set while it is on its way. */
export default function Loading() {
  return (
    <div role="status" aria-label="Loading" className="py-4">
      <Skeleton widths={[70, 92, 84, 61, 88, 45]} />
    </div>
  );
}
