import type { BrowserContext, Page } from '@playwright/test';

/** Signs a browser context in as a demonstration account, by the same one-click form that people use. */
export async function signInAs(page: Page, email: string): Promise<void> {
  await page.goto('/masuk');
  await page.locator(`form:has(input[value="${email}"]) button, button[value="${email}"]`).first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/masuk'));
}

/** Ends the session of this browser context. */
export async function signOut(context: BrowserContext): Promise<void> {
  await context.clearCookies();
}
