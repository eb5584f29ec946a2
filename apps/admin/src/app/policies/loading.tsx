import { PageSkeleton } from '../../ui/page-skeleton.tsx';

/** The policies while they are on their way. */
export default function Loading() {
  return <PageSkeleton lines={14} />;
}
