import { expect, test } from '@playwright/test';
import { expectFitInEveryLook } from './looks.ts';
import { complaintsOf } from './page-checks.ts';
import { LONELY_URL } from './stack/addresses.ts';

interface Screen {
  readonly name: string;
  readonly path: string;
  /** Anything but 200 is logged by the browser as an error, and rightly so. */
  readonly status?: number;
}

/** Screens beside those that `every-screen` looks at, as somebody who is not signed in sees them. */
const SCREENS: readonly Screen[] = [
  { name: 'a list that is narrowed', path: '/concepts/treatment?type=EXERCISE&q=stretch' },
  { name: 'the list of anatomy', path: '/concepts/anatomy' },
  { name: 'a symptom', path: '/concepts/symptom/calf-pain' },
  { name: 'a test', path: '/concepts/diagnostic-test/thompson-test' },
  { name: 'an exercise', path: '/concepts/treatment/standing-calf-stretch' },
  { name: 'a risk factor', path: '/concepts/risk-factor/smoking' },
  { name: 'a part of the body', path: '/concepts/anatomy/calf' },
  { name: 'a factor', path: '/concepts/factor/walking' },
  { name: 'an observable', path: '/concepts/observable/body-temperature' },
  {
    name: 'rules that are narrowed',
    path: '/rules?level=EMERGENCY_CALL&q=calf&mentions=symptom%2Fcalf-pain',
  },
  { name: 'a rule with a score', path: '/rules/wells-score-of-two-or-more' },
  { name: 'a rule with criteria', path: '/rules/routine-cramp' },
  { name: 'rules to try', path: '/try-it?rule=calf-pain-with-a-warning-of-a-clot' },
  { name: 'an address that names nothing', path: '/concepts/condition/no-such-thing', status: 404 },
  { name: 'a rule that there is not', path: '/rules/no-such-rule', status: 404 },
  { name: 'a page whose API is away', path: `${LONELY_URL}/concepts/condition/calf-pain`, status: 500 },
];

test.describe.configure({ timeout: 240_000 });

for (const { name, path, status = 200 } of SCREENS) {
  test(`${name} breaks no rule of axe, fits every window and complains of nothing, in both themes`, async ({
    page,
  }) => {
    const complaints = complaintsOf(page);
    const response = await page.goto(path);
    expect(response?.status()).toBe(status);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0);
    await expectFitInEveryLook(page);
    if (status === 200) expect(complaints).toEqual([]);
  });
}
