'use client';

import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { BUTTON_LOOK } from './button-look.ts';

/** Puts a text on the clipboard and says so; a browser that refuses is told of as well. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setOutcome(copied ? 'copied' : 'refused');
  };
  return (
    <button type="button" onClick={copy} className={BUTTON_LOOK}>
      {outcome === 'copied' ? <Check aria-hidden="true" size={16} /> : <Copy aria-hidden="true" size={16} />}
      <span aria-live="polite">
        {outcome === undefined ? label : outcome === 'copied' ? 'Copied' : 'The browser refused to copy'}
      </span>
    </button>
  );
}
