import { expect, test } from '@playwright/test';

test('the first Tab offers to skip to the content, and Enter does', async ({ page }) => {
  await page.goto('/concepts/condition');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('focus is visible on each stop from the skip link into the content', async ({ page }) => {
  await page.goto('/concepts/condition');
  await expect(page.getByRole('table').getByRole('link').first()).toBeVisible();
  for (let stop = 0; stop < 20; stop += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body);
      return { width: Number.parseFloat(style.outlineWidth), style: style.outlineStyle };
    });
    expect(outline.style).not.toBe('none');
    expect(outline.width).toBeGreaterThanOrEqual(2);
  }
});

test('on a narrow screen the menu opens, is worked by keyboard, and gives the focus back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/');
  const menu = page.getByRole('button', { name: 'Menu' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Browse' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(menu).toBeFocused();
  await page.keyboard.press('Enter');
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /^Symptoms/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Symptoms' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
