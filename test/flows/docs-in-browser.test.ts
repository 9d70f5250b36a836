import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LocalStack } from "../../infra/local/start-stack.ts";
import { findChromium } from "../support/stack/find-chromium.ts";
import { type OpenedBrowser, openBrowser } from "../support/stack/open-browser.ts";
import { startTestStack } from "../support/stack/start-test-stack.ts";

const executablePath = findChromium();

describe.skipIf(executablePath === undefined)("the pages at /docs, in a browser", () => {
  let stack: LocalStack;
  let browser: OpenedBrowser;
  let page: Page;

  beforeAll(async () => {
    stack = await startTestStack();
    browser = await openBrowser(executablePath);
    page = browser.page;
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  test.each([
    ["webhook signature", "Webhooks", "webhooks#verify-the-signature"],
    ["identical-request", "Errors", "errors#identical-request"],
  ])("lead by keys alone from '%s' in the search to a place in %s", async (query, title, place) => {
    await page.goto(`${stack.info.gateway}/docs`);
    await page.keyboard.press("/");
    await page.keyboard.type(query);
    const site = page.getByRole("search", { name: "Documentation" });
    await site.getByRole("link").first().waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate("document.activeElement.href")).toBe(`${stack.info.gateway}/docs/${place}`);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${stack.info.gateway}/docs/${place}`, { waitUntil: "commit" });
    await page.locator(`[id="${place.replace(/^.*#/, "")}"]`).waitFor();
    expect(await page.title()).toBe(`${title} · Rx Gateway`);
  });

  test("say that a search has no result, and end it by Escape", async () => {
    await page.goto(`${stack.info.gateway}/docs/webhooks`);
    const site = page.getByRole("search", { name: "Documentation" });
    await site.getByRole("searchbox", { name: "Search" }).fill("zebra");
    await site.getByRole("status").getByText("Nothing has “zebra”.").waitFor();
    await page.keyboard.press("Escape");
    await site.getByRole("status").waitFor({ state: "hidden" });
    expect(await site.getByRole("searchbox").inputValue()).toBe("");
  });

  test.each([
    ["inside-rx.pricePeopleByNpi", "insideRxPricePeopleByNpi"],
    ["event.md-integrations.case_approved", "receiveMdIntegrationsCaseApproved"],
    ["insideRxPricePeopleByNpi", "insideRxPricePeopleByNpi"],
  ])("lead from the former address of %s in the reference to where it is", async (former, id) => {
    const reader = await page.context().newPage();
    await reader.goto(`${stack.info.gateway}/docs#operation/${former}`);
    await reader.waitForURL(new RegExp(`/docs/reference#tag/.*/${id}$`));
    await reader.close();
  });

  test.each([
    ["section/Orders", "Idempotency and orders", "#orders"],
    ["section/Events/The-feed", "The feed", ""],
  ])("lead from the former chapter #%s to the guide %s", async (fragment, title, hash) => {
    await page.goto("about:blank");
    await page.goto(`${stack.info.gateway}/docs#${fragment}`);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    expect(new URL(page.url()).hash).toBe(hash);
  });

  test.each([320, 720, 1440])("do not scroll sideways, %i pixels wide", async (width) => {
    await page.setViewportSize({ width, height: 800 });
    const links = page.getByRole("navigation", { name: "Pages" }).getByRole("link");
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as { href?: string }).href ?? ""));
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses.filter((one) => !one.endsWith("/reference"))) {
      await page.goto(address);
      expect([address, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([address, width]);
    }
  });

  test("request nothing from another host, and none of its requests was blocked", () => {
    const hosts = browser.requested.filter((url) => !/^(data|blob):/.test(url)).map((url) => new URL(url).host);
    expect(hosts.length).toBeGreaterThanOrEqual(30);
    expect([...new Set(hosts)]).toEqual([new URL(stack.info.gateway).host]);
    expect(browser.complaints).toEqual([]);
  });
});
