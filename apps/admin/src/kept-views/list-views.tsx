import { conceptKinds, urgency } from '@symptograph/core';
import { capitalised } from '../concepts/capitalised.ts';
import { kindPath } from '../concepts/concept-path.ts';
import { type ListRequest, listPath, TYPE_FACETS } from '../concepts/list-request.ts';
import { loadViewer } from '../session/load-viewer.ts';
import { VIEW_NAME_LENGTH } from './kept-view.ts';
import { KeptViewsWhenNeeded } from './kept-views-when-needed.tsx';

/** The kept views of a list of concepts, for whoever is signed in. */
export async function ListViews({ request }: { readonly request: ListRequest }) {
  if ((await loadViewer()) === undefined) return null;
  return (
    <KeptViewsWhenNeeded
      here={listPath({ ...request, after: undefined })}
      list={kindPath(request.kind)}
      suggestion={wordsOf(request).slice(0, VIEW_NAME_LENGTH)}
    />
  );
}

/** A view in words: "Injury, calf, most links first". */
function wordsOf({ kind, text, types, levels, status, order }: ListRequest): string {
  const terms: Readonly<Record<string, { readonly label: string }>> = TYPE_FACETS[kind]?.terms ?? {};
  const words = [
    ...types.map((type) => terms[type]?.label ?? type),
    ...levels.map((level) => (level === 'NONE' ? 'no level' : urgency.terms[level].label)),
    ...(text === undefined ? [] : [text]),
    ...(status === 'DEPRECATED' ? ['taken out of use'] : []),
    ...(order === 'DEGREE' ? ['most links first'] : []),
  ];
  return capitalised(words.length === 0 ? conceptKinds[kind].pluralLabel : words.join(', '));
}
