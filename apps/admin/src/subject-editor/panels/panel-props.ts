/** What a panel beside a form is about. */
export interface PanelProps {
  readonly id: string;
  /** Undefined reads what is published. */
  readonly changeSet: number | undefined;
  /** The save as of which it is shown. */
  readonly head: number;
}
