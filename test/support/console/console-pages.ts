import { beforeAll, describe, expect, test } from "vitest";
import { vendorId } from "../../../shared/core/partition-keys.ts";
import { aJob } from "../builders/a-job.ts";
import { axeViolations } from "../stack/axe-violations.ts";
import { openConsole } from "../stack/open-console.ts";
import { until } from "../until.ts";
import { type ConsoleBrowser, pages } from "./console-browser.ts";
import { type ConsoleHarness, caseId } from "./console-harness.ts";

/** The id of a job of the partner's. */
const cancellation = vendorId("job", "md-integrations", "c".repeat(40));

/** Makes an uncertain job of a vendor with a read that shows what was done; its own looks would not stay as they are. */
async function lostCancellation({ stack, stores }: Pick<ConsoleHarness, "stack" | "stores">): Promise<void> {
  const [id, partnerId, now] = [cancellation, stack.info.partner.id, Date.now()];
  const of = { id, partnerId, vendor: "md-integrations", operation: "cancelCase", fingerprint: "5e".repeat(20) };
  const times = { createdAt: now, updatedAt: now, nextAttemptAt: now, deadline: now + 600_000 };
  expect(await stores.jobs.createJob(aJob({ ...of, ...times }), undefined, now + 600_000)).toBeUndefined();
  expect(await stores.jobs.holdRestoredJob({ id, partnerId }, now, now + 600_000)).toBe(true);
}

/** How the console's pages look, and what a tab of them has. */
export function describeConsolePages(harness: ConsoleHarness, browser: ConsoleBrowser): void {
  const { stack, stores, endpointId, opened, uncertainJob } = harness;
  const { open, clickable } = browser;
  describe.skipIf(browser.isMissing)("the console, in a browser", () => {
    test("takes the token out of the address at once, and stores it nowhere", async () => {
      const tab = await browser.page.context().newPage();
      await tab.goto(opened.address);
      await tab.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
      expect(tab.url()).toBe(`${opened.origin}/#/overview`);
      const stored = await tab.evaluate<string>(
        "JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])",
      );
      expect(stored).not.toContain(opened.token);
      expect(browser.requested.join()).not.toContain(opened.token);
      await tab.close();
    });

    test("says what to do in a tab that has lost the token", async () => {
      const tab = await browser.page.context().newPage();
      await tab.goto(opened.origin);
      await tab.getByText("Open the address that the console has printed").waitFor();
      expect(await axeViolations(tab)).toEqual([]);
      await tab.goto(opened.address);
      await tab.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
      expect(tab.url()).toBe(`${opened.origin}/#/overview`);
      await tab.close();
    });

    test("offers no action in a console that only reads", async () => {
      const reading = await openConsole(stack.info, "--read-only");
      const tab = await browser.page.context().newPage();
      await tab.goto(reading.address);
      await tab.getByText("reads only").waitFor();
      for (const [name, title] of pages) {
        await tab.goto(`${reading.origin}/#/${name}`);
        await tab.getByRole("heading", { level: 1, name: title }).waitFor();
        await until(async () => (await tab.locator("[aria-busy=true]").count()) === 0);
        expect([name, await tab.locator(".actions button").count()]).toEqual([name, 0]);
      }
      await tab.close();
      await reading.close();
    });

    describe("with something to decide", () => {
      beforeAll(async () => {
        await uncertainJob("to-decide");
        await lostCancellation(harness);
        await stores.endpoints.setPaused(stack.info.partner.id, endpointId, true);
      });

      const looks = [
        [1440, "Light"],
        [1440, "Dark"],
        [390, "Light"],
      ] as const;
      test.each(pages)("shows %s", async (name, title) => {
        await open(name);
        if (name === "jobs") {
          await clickable("link", cancellation).click();
          const job = browser.page.getByRole("complementary", { name: "Job" });
          await job.getByText("GET /v1/md-integrations/v1/partner/cases/{case_id}").waitFor();
        }
        if (name === "cases") {
          await browser.page.keyboard.press("/");
          await browser.page.keyboard.type(caseId);
          await browser.page.keyboard.press("Enter");
          await browser.page.getByRole("list", { name: "Timeline" }).waitFor();
        }
        for (const [width, theme] of looks) {
          await browser.page.setViewportSize({ width, height: 900 });
          await browser.page.getByLabel("Theme").selectOption(theme);
          expect(await browser.page.title()).toBe(`${title} · Rx Gateway`);
          const current = browser.page.getByRole("navigation", { name: "Pages" }).locator("[aria-current=page]");
          expect(await current.innerText()).toBe(title);
          expect(await browser.page.evaluate<number>("document.querySelectorAll('*').length")).toBeLessThanOrEqual(
            1_500,
          );
          expect(
            await browser.page.evaluate<number>("document.documentElement.scrollWidth - innerWidth"),
          ).toBeLessThanOrEqual(0);
          expect(await axeViolations(browser.page)).toEqual([]);
          const pictures = process.env["CONSOLE_PICTURES"];
          if (pictures === undefined) continue;
          // Without what the tests before have announced.
          await browser.page.locator(".announcer").filter({ hasText: /^$/ }).waitFor({ state: "attached" });
          await browser.page.screenshot({ path: `${pictures}/${name}-${width}-${theme.toLowerCase()}.png` });
        }
        await browser.page.setViewportSize({ width: 1440, height: 900 });
        await browser.page.getByLabel("Theme").selectOption("System");
      });
    });

    test("asks no other host, and has nothing on its console", () => {
      const hosts = new Set(browser.requested.map((url) => new URL(url).hostname));
      expect([...hosts]).toEqual(["127.0.0.1"]);
      expect(browser.complaints).toEqual([]);
    });
  });
}
