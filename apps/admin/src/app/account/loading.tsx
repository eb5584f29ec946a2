import { PageSkeleton } from '../../ui/page-skeleton.tsx';

/** The account while it is on its way. */
export default function Loading() {
  return <PageSkeleton lines={12} />;
}
