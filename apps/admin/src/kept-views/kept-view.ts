import { z } from 'zod';

/** A view of a list that somebody keeps: the address says all of it. */
export interface KeptView {
  readonly name: string;
  /** An address of this site: `/concepts/condition?type=INJURY`. */
  readonly href: string;
}

/** As many characters as the name of a view may have. */
export const VIEW_NAME_LENGTH = 60;

const MOST = 50;

const keptViewsShape = z.array(
  z.object({ name: z.string().min(1).max(VIEW_NAME_LENGTH), href: z.string().startsWith('/concepts/') }),
);

/** The views that a text of the browser's storage holds; none when it holds anything else. */
export function readKeptViews(text: string | null): readonly KeptView[] {
  try {
    return keptViewsShape.parse(JSON.parse(text ?? '[]'));
  } catch {
    return [];
  }
}

/** With one view more, by its name; an address is kept once, under its latest name, and of too many the oldest go. */
export function withView(views: readonly KeptView[], view: KeptView): readonly KeptView[] {
  return [...withoutView(views, view.href), view].slice(-MOST);
}

/** Without the view of an address. */
export function withoutView(views: readonly KeptView[], href: string): readonly KeptView[] {
  return views.filter((each) => each.href !== href);
}
