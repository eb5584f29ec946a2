import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ChangeSetFrame } from '../../../change-set/frame/change-set-frame.tsx';
import { type ChangeSetParams, changeSetNumber } from '../../../change-set/frame/change-set-number.ts';
import { loadChangeSetFrame } from '../../../change-set/frame/load-change-set-frame.ts';

/** The change set's number and title as the title of its pages. */
export async function generateMetadata(props: ChangeSetParams): Promise<Metadata> {
  const { number, title } = await loadChangeSetFrame(await changeSetNumber(props));
  return { title: `CS-${number} ${title}` };
}

/** The frame of a change set's pages. */
export default async function ChangeSetLayout(props: ChangeSetParams & { readonly children: ReactNode }) {
  return <ChangeSetFrame number={await changeSetNumber(props)}>{props.children}</ChangeSetFrame>;
}
