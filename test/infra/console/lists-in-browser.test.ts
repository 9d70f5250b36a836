import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aDeliveryView, anId } from "../../support/builders/views.ts";
import { axeViolations } from "../../support/stack/axe-violations.ts";
import { findChromium } from "../../support/stack/find-chromium.ts";
import { type OpenedBrowser, openBrowser } from "../../support/stack/open-browser.ts";
import { failing, many, plenty } from "../../support/stack/plenty.ts";
import { pageOf, type Script, type ScriptedPages, scriptPages } from "../../support/stack/scripted-pages.ts";
import { until } from "../../support/until.ts";

const executablePath = findChromium();

describe.skipIf(executablePath === undefined)("the console with much to show", () => {
  let browser: OpenedBrowser;
  let page: Page;
  let pages: ScriptedPages;

  const settled = () => until(async () => (await page.locator("[aria-busy=true]").count()) === 0);
  const load = async (fragment: string): Promise<void> => {
    await pages.load(fragment);
    await settled();
  };
  /** The buttons that lead on; one that leads nowhere stays, and is not among them. */
  const turning = (name: string) =>
    page.locator("button:not([aria-disabled=true])", { hasText: new RegExp(`^${name}$`) });
  const turn = async (name: string): Promise<void> => {
    await turning(name).last().click();
    await settled();
  };
  const nodes = () => page.evaluate<number>("document.querySelectorAll('*').length");
  const shownIds = () => page.locator("main tbody tr a.id").allInnerTexts();

  beforeAll(async () => {
    browser = await openBrowser(executablePath);
    page = browser.page;
    await page.clock.install({ time: new Date("2026-11-28T12:00:00Z") });
    pages = await scriptPages(page, "console", plenty);
    await page.setViewportSize({ width: 1440, height: 900 });
  });
  afterAll(() => browser?.close());

  test.each([
    "overview?range=24+h",
    "connections",
    "jobs",
    `jobs/${anId("job", 300)}`,
    `events/${anId("evt", 300)}`,
    `deliveries/${anId("dlv", 300)}`,
    `endpoints/${anId("ep", 7)}`,
    `partners/${anId("prt", 7)}`,
    "dead-letters",
    "audit",
    "connections/vendor-300%2Fdefault",
    `audit/rcp_${(200).toString(16).padStart(40, "0")}`,
  ])("keeps %s light, however far one pages, and whole for who cannot see it", async (fragment) => {
    await load(`#/${fragment}`);
    for (const figure of await page.getByRole("button", { name: "Show as table" }).all()) await figure.click();
    const counted = [await nodes()];
    for (const name of ["Older", "Next"]) {
      for (let turned = 0; turned < 3 && (await turning(name).count()) > 0; turned += 1) {
        await turn(name);
        counted.push(await nodes());
      }
    }
    expect(Math.max(...counted)).toBeLessThan(1_500);
    for (const width of [1440, 800, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
      // With the width of a desk, the flow of the console asks for the same.
      if (width < 1440) expect(await axeViolations(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test("lets a long payload be scrolled by keyboard", async () => {
    await load(`#/events/${anId("evt", 7)}`);
    await page.getByRole("button", { name: "Show payload" }).click();
    const payload = page.getByRole("group", { name: "Payload" });
    await payload.focus();
    await page.keyboard.press("PageDown");
    await until(async () => (await payload.evaluate((element) => element.scrollTop)) > 0);
    expect(await axeViolations(page)).toEqual([]);
  });

  test("leads through every record in order, however many come meanwhile", async () => {
    let numbers = many.slice(0, 100);
    pages.follow((asked) =>
      asked.path === "deliveries" && asked.query.get("status") === null
        ? pageOf(
            numbers.map((number) => aDeliveryView(number)),
            asked,
          )
        : undefined,
    );
    await load("#/deliveries");
    await turn("Older");
    numbers = [...Array.from({ length: 60 }, (_none, more) => 360 - more), ...numbers];
    await page.clock.runFor(15_000);
    await settled();
    await turn("Newer");
    await page.clock.runFor(15_000);
    await settled();
    const seen = await shownIds();
    while ((await turning("Older").count()) > 0) {
      await turn("Older");
      seen.push(...(await shownIds()));
    }
    expect(seen).toEqual(numbers.map((number) => anId("dlv", number)));
  });

  test("reads a later page again, with the focus where it was", async () => {
    const script =
      (status: "pending" | "delivered"): Script =>
      (asked) =>
        asked.path === "deliveries"
          ? pageOf(
              many.map((number) => aDeliveryView(number, { status })),
              asked,
            )
          : undefined;
    pages.follow(script("pending"));
    await load("#/deliveries");
    await turn("Older");
    await turn("Older");
    await page.getByText("25 deliveries, page 3").waitFor();
    pages.follow(script("delivered"));
    await page.clock.runFor(15_000);
    await page.locator("tbody").getByText("delivered").nth(24).waitFor();
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Older");
    expect((await shownIds())[0]).toBe(anId("dlv", 250));
  });

  test("lists uncertain jobs from the oldest to the newest, and calls its pages so", async () => {
    pages.follow(plenty);
    pages.asked.length = 0;
    await load("#/jobs?status=uncertain");
    const asked = pages.asked.filter(({ path, query }) => path === "jobs" && query.get("status") === "uncertain");
    expect(new Set(asked.map(({ query }) => query.get("order")))).toEqual(new Set(["asc"]));
    expect(await page.locator(".pager button").allInnerTexts()).toEqual(["Older", "Newer"]);
  });

  test("names each figure with its totals, also as a table and without values", async () => {
    const figures = () => page.locator("figure").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
    await load("#/overview");
    const named = await figures();
    expect(named[0]).toBe("Vendor calls: answered 4,560, rejected 4,560, not-sent 4,560, uncertain 4,560");
    for (const figure of await page.getByRole("button", { name: "Show as table" }).all()) await figure.click();
    expect(await figures()).toEqual(named);
    pages.follow(() => undefined);
    await load("#/overview");
    await page.getByText("Nothing was measured in this time.").first().waitFor();
    expect((await figures())[0]).toBe("Vendor calls: answered 0, rejected 0, not-sent 0, uncertain 0");
  });

  test("counts in a tile what the tile leads to", async () => {
    pages.follow((asked) => {
      if (asked.path === "deliveries") return pageOf([aDeliveryView(1, failing), aDeliveryView(2, failing)], asked);
      if (asked.path !== "counts") return undefined;
      const [none, held] = [
        { count: 0, more: false },
        { count: 3, more: false },
      ];
      const jobs = { queued: none, sending: none, uncertain: none };
      return {
        body: { jobs, deliveries: { pending: none, held }, endpoints: { active: none, paused: none, disabled: none } },
      };
    });
    await load("#/overview");
    const tile = page.locator(".tiles > div", { hasText: "Not delivered" });
    await tile.getByText("5", { exact: true }).waitFor();
    const links = await tile
      .getByRole("link")
      .evaluateAll((all) => all.map((one) => [one.textContent, one.getAttribute("href")]));
    expect(links).toEqual([
      ["2 failed", "#/deliveries?status=failed"],
      ["3 held", "#/deliveries?status=held"],
    ]);
  });

  test("has nothing on the browser's console", () => {
    expect(browser.complaints).toEqual([]);
  });
});
