import { sourceKind } from '@symptograph/core';
import type { SourceKind } from '../api/generated/graphql.ts';
import { Badge } from '../ui/badge.tsx';

/** What kind of source it is. */
export function SourceKindBadge({ kind }: { readonly kind: SourceKind }) {
  return <Badge>{sourceKind.terms[kind].label}</Badge>;
}
