import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aDeliveryView, anId } from "../../support/builders/views.ts";
import { axeViolations } from "../../support/stack/axe-violations.ts";
import { findChromium } from "../../support/stack/find-chromium.ts";
import { type OpenedBrowser, openBrowser } from "../../support/stack/open-browser.ts";
import { pageOf, type Script, type ScriptedPages, scriptPages } from "../../support/stack/scripted-pages.ts";
import { until } from "../../support/until.ts";

const executablePath = findChromium();

describe.skipIf(executablePath === undefined)("the portal, by its addresses and by keyboard", () => {
  let browser: OpenedBrowser;
  let page: Page;
  let pages: ScriptedPages;

  const records: Script = (asked) => {
    if (asked.path === "deliveries") return pageOf([aDeliveryView(2), aDeliveryView(1)], asked);
    if (asked.path === `deliveries/${anId("dlv", 1)}`) return { body: aDeliveryView(1) };
    return undefined;
  };
  const title = (name: string) => page.getByRole("heading", { level: 1, name }).waitFor();
  const focused = () =>
    page.evaluate<string>(
      "document.activeElement.id || document.activeElement.getAttribute('aria-label') || document.activeElement.tagName",
    );

  beforeAll(async () => {
    browser = await openBrowser(executablePath);
    page = browser.page;
    pages = await scriptPages(page, "portal", records);
  });
  afterAll(() => browser?.close());

  test.each([
    "#/jobs/%zz",
    "#/nope",
    "#/endpoints/..%2Fme",
    `#/deliveries/${anId("dlv", 1)}%23'%3Btouch%20x%3B'`,
  ])("says of %s, loaded afresh, that it leads nowhere", async (fragment) => {
    await pages.load("#/cases");
    await title("Cases");
    pages.asked.length = 0;
    await page.evaluate(`location.hash = ${JSON.stringify(fragment)}`);
    await page.reload();
    await title("No such page");
    expect(await page.title()).toBe("No such page · Rx Gateway");
    expect(await axeViolations(page)).toEqual([]);
    expect(pages.asked.map(({ path }) => path)).toEqual(["me"]);
    await page.getByRole("link", { name: "Go to the overview" }).click();
    await title("Overview");
  });

  test("leads to a search by /, of the page or of the events", async () => {
    await pages.load("#/connections");
    await title("Connections");
    await page.keyboard.press("/");
    await title("Events");
    await until(async () => (await focused()) === "INPUT");
    await page.keyboard.type("/a");
    expect(await page.getByLabel("Subject or id").inputValue()).toBe("/a");
    await page.evaluate("location.hash = '#/jobs'");
    await title("Jobs");
    await page.keyboard.press("/");
    expect(await focused()).toBe("INPUT");
  });

  test("keeps the focus in what is shown on a narrow screen, and after the end of the session", async () => {
    await page.setViewportSize({ width: 390, height: 900 });
    await pages.load("#/deliveries");
    await page.getByRole("link", { name: anId("dlv", 1) }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("complementary", { name: "Delivery" }).waitFor();
    expect(await focused()).toBe("Delivery");
    await page.getByRole("link", { name: "Close" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("table", { name: "deliveries" }).waitFor();
    expect(await focused()).toBe("content");
    await page.getByRole("button", { name: "Sign out" }).focus();
    await page.keyboard.press("Enter");
    await title("Sign in");
    expect(await focused()).toBe("content");
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test("tells how many there are in an element that was there before", async () => {
    let shown = [aDeliveryView(1)];
    pages.follow((asked) => (asked.path === "deliveries" ? pageOf(shown, asked) : undefined));
    await pages.load("#/cases");
    await title("Cases");
    const regions = page.getByRole("status");
    expect(await regions.count()).toBe(2);
    await page.evaluate("globalThis.region = document.querySelectorAll('[role=status]')[1]");
    const told = (text: string) => until(async () => (await page.evaluate("globalThis.region.textContent")) === text);
    await page.evaluate("location.hash = '#/deliveries'");
    await told("1 deliveries");
    shown = [aDeliveryView(2), aDeliveryView(1)];
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    await told("2 deliveries");
    pages.follow(records);
  });

  test("finds by one field what is about a case, and what is about a patient", async () => {
    pages.follow((asked) => {
      const { subject } = asked.body as { readonly subject?: Readonly<Record<string, string>> };
      if (asked.path !== "deliveries/search") return undefined;
      return pageOf(subject?.["patient_id"] === "patient-1" ? [aDeliveryView(2)] : [], asked);
    });
    await pages.load("#/deliveries");
    pages.asked.length = 0;
    await page.getByLabel("Subject or id").fill("patient-1");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: anId("dlv", 2) }).waitFor();
    const searches = pages.asked.filter(({ path }) => path === "deliveries/search").map(({ body }) => body["subject"]);
    expect(searches.slice(0, 2)).toEqual([{ case_id: "patient-1" }, { patient_id: "patient-1" }]);
    expect(page.url()).not.toContain("patient-1");
    await page.getByLabel("Subject or id").fill("patient-2");
    await page.keyboard.press("Enter");
    await page.getByText("Check the id, and the filters beside it.").waitFor();
  });

  test("opens a connection by its row, with what the row has no room for", async () => {
    const labels = { vendor: "inside-rx", connection: "default" };
    const [times, metric] = [["2026-11-27T12:00:00Z"], { unit: "Count", labels }];
    const series = [
      { ...metric, name: "BreakerOpen", stat: "maximum", values: [1] },
      { ...metric, name: "VendorCallDuration", stat: "p95", values: [120] },
    ];
    const health = { status: "impaired", connections: ["default"] };
    const vendor = { id: "inside-rx", title: "Inside Rx", health, connections: ["default"], operations: [] };
    pages.follow(({ path }) => {
      if (path === "vendors") return { body: { data: [vendor] } };
      return path === "metrics" ? { body: { step: 60, times, series } } : undefined;
    });
    await page.setViewportSize({ width: 390, height: 900 });
    await pages.load("#/connections");
    await page.getByRole("link", { name: "Inside Rx" }).click();
    const panel = page.getByRole("complementary", { name: "Connection" });
    await panel.getByText("120 ms").waitFor();
    expect(await panel.getByText("open", { exact: true }).isVisible()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
  });
});
