import type { Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { findChromium } from "../stack/find-chromium.ts";
import { type OpenedBrowser, openBrowser } from "../stack/open-browser.ts";
import { until } from "../until.ts";
import type { ConsoleHarness } from "./console-harness.ts";

export const pages = [
  ["overview", "Overview"],
  ["connections", "Connections"],
  ["jobs", "Jobs"],
  ["events", "Events"],
  ["deliveries", "Deliveries"],
  ["endpoints", "Endpoints"],
  ["cases", "Cases"],
  ["partners", "Partners"],
  ["dead-letters", "Dead letters"],
  ["audit", "Audit"],
] as const;

export type ConsoleBrowser = ReturnType<typeof useConsoleBrowser>;

/** The console in the machine's Chromium, for the tests of one file; `isMissing` where the machine has none. */
export function useConsoleBrowser({ opened }: Pick<ConsoleHarness, "opened">) {
  const executablePath = findChromium();
  const isMissing = executablePath === undefined;
  let browser: OpenedBrowser;
  beforeAll(async () => {
    if (isMissing) return;
    browser = await openBrowser(executablePath);
    const { page } = browser;
    await page.addInitScript("addEventListener('pointerdown', () => { globalThis.clicks += 1 }, true)");
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(opened.address);
    await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  });
  afterAll(() => browser?.close());
  return {
    isMissing,
    get requested(): readonly string[] {
      return browser.requested;
    },
    get complaints(): readonly string[] {
      return browser.complaints;
    },
    get page(): Page {
      return browser.page;
    },
    /** Opens a page, and waits until its data are there. */
    async open(name: (typeof pages)[number][0]): Promise<void> {
      await browser.page.goto(`${opened.origin}/#/${name}`);
      await browser.page.getByRole("heading", { level: 1, name: new Map(pages).get(name) ?? "" }).waitFor();
      await until(async () => (await browser.page.locator("[aria-busy=true]").count()) === 0);
    },
    clickable: (role: "button" | "link", name: string | RegExp) => browser.page.getByRole(role, { name }).first(),
    inDialog: (name: string) => browser.page.getByRole("dialog").getByRole("button", { name }),
    /** How often the person has clicked since then. */
    async countClicks(): Promise<() => Promise<number>> {
      await browser.page.evaluate("globalThis.clicks = 0");
      return () => browser.page.evaluate<number>("globalThis.clicks");
    },
  };
}
