import { PageSkeleton } from '../../../ui/page-skeleton.tsx';

/** The list of contracts while it is on its way. */
export default function Loading() {
  return <PageSkeleton lines={14} />;
}
