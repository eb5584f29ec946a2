interface ProgressBarProps {
  readonly label: string;
  /** From 0 to 1; undefined while it is not known how far it is. */
  readonly share: number | undefined;
}

/** How far something is. */
export function ProgressBar({ label, share }: ProgressBarProps) {
  return (
    <progress
      aria-label={label}
      max={1}
      {...(share === undefined ? {} : { value: share })}
      className="h-1.5 w-full appearance-none overflow-hidden rounded-full indeterminate:animate-pulse [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
    />
  );
}
