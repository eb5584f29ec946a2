'use client';

import { type FormHTMLAttributes, useRef } from 'react';

interface SentFormProps extends Omit<FormHTMLAttributes<HTMLFormElement>, 'action' | 'onSubmit' | 'onReset'> {
  /** Sends what the form holds; whether its fields are to be as they were at first. */
  readonly onSend: (fields: FormData) => Promise<boolean> | Promise<void>;
}

/**
 * A form of a page. As its action, React keeps what is sent before the page's scripts are there and sends it then. React would also empty
 * the fields after every try; here what was written stays until the sender says otherwise.
 */
export function SentForm({ onSend, ...rest }: SentFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const mayEmpty = useRef(false);
  const send = async (fields: FormData) => {
    if (!(await onSend(fields))) return;
    mayEmpty.current = true;
    form.current?.reset();
    mayEmpty.current = false;
  };
  return (
    <form
      {...rest}
      ref={form}
      // Not within the action itself: what is set there is shown only once all of it is over.
      action={(fields) => {
        setTimeout(() => void send(fields));
      }}
      onReset={(event) => {
        if (!mayEmpty.current) event.preventDefault();
      }}
    />
  );
}
