import {
  Bookmark,
  BookOpen,
  FilePenLine,
  FileUp,
  History,
  Inbox,
  ListChecks,
  ListTree,
  type LucideIcon,
  NotebookText,
  Scale,
  ScrollText,
  ShieldCheck,
  Users,
} from 'lucide-react';

/** The signs of lists of no kind of concept, by address. */
export const PAGE_MARKS: Readonly<Record<string, LucideIcon>> = {
  '/inbox': Inbox,
  '/change-sets': FilePenLine,
  '/import': FileUp,
  '/releases': History,
  '/people': Users,
  '/policies': Scale,
  '/audit': ScrollText,
  '/rules': ListTree,
  '/rules/criteria': Bookmark,
  '/rules/contracts': ShieldCheck,
  '/cases': NotebookText,
  '/try-it': ListChecks,
  '/sources': BookOpen,
};
