import { PageSkeleton } from '../../../ui/page-skeleton.tsx';

/** A source while it is on its way. */
export default function Loading() {
  return <PageSkeleton lines={14} />;
}
