import { PageSkeleton } from '../../../../ui/page-skeleton.tsx';

/** A list of concepts while it is on its way. */
export default function Loading() {
  return <PageSkeleton lines={14} />;
}
