/** "1 condition", "3 risk factors": so many of what one is called. */
export function counted(count: number, label: string): string {
  return `${count} ${label}${count === 1 ? '' : 's'}`;
}
