import { PageSkeleton } from '../../../ui/page-skeleton.tsx';

/** The releases while they are on their way. */
export default function Loading() {
  return <PageSkeleton lines={12} />;
}
