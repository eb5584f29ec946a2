/** The address where everything new begins. */
export const NEW_PATH = '/new';

/** The address that begins something new, in a change set when one is named. */
export function newPath(segment: string, changeSet?: number): string {
  return changeSet === undefined ? `${NEW_PATH}/${segment}` : `${NEW_PATH}/${segment}?in=${changeSet}`;
}

/** The address that begins a rule whose conclusion suggests a condition. */
export function newRuleAboutPath(condition: string): string {
  return `${newPath('rule')}?about=${condition}`;
}
