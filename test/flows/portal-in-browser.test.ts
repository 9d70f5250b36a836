import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LocalStack } from "../../infra/local/start-stack.ts";
import { axeViolations } from "../support/stack/axe-violations.ts";
import { findChromium } from "../support/stack/find-chromium.ts";
import { jobClients, jobIdOf } from "../support/stack/job-clients.ts";
import { type OpenedBrowser, openBrowser } from "../support/stack/open-browser.ts";
import { startTestStack } from "../support/stack/start-test-stack.ts";
import { webhookClients } from "../support/stack/webhook-clients.ts";
import { until } from "../support/until.ts";

const executablePath = findChromium();

const caseId = "11111111-1111-4111-8111-111111111111";

const pages = [
  ["overview", "Overview"],
  ["connections", "Connections"],
  ["jobs", "Jobs"],
  ["events", "Events"],
  ["deliveries", "Deliveries"],
  ["endpoints", "Endpoints"],
  ["cases", "Cases"],
] as const;

describe.skipIf(executablePath === undefined)("the portal, in a browser", () => {
  let stack: LocalStack;
  let browser: OpenedBrowser;
  let page: Page;
  let jobs: ReturnType<typeof jobClients>;
  /** Two jobs whose answer was lost. */
  let [lost, lostLater] = ["", ""];

  /** The address of a session. */
  const sessionFor = async (body: unknown): Promise<{ readonly token: string; readonly url: string }> =>
    (await jobs.client.call("/v1/portal-sessions", { body: JSON.stringify(body) })).json() as never;
  /** Opens a page, as its link does, and waits until it is there. */
  const open = async (name: (typeof pages)[number][0]): Promise<void> => {
    await page.goto(`${stack.info.gateway}/portal#/${name}`);
    await page.getByRole("heading", { level: 1, name: new Map(pages).get(name) ?? "" }).waitFor();
  };
  const clickable = (role: "button" | "link", name: string | RegExp) => page.getByRole(role, { name }).first();

  beforeAll(async () => {
    stack = await startTestStack({ timeScale: 60, maxInstances: 4 });
    jobs = jobClients(stack);
    const hooks = webhookClients(stack);
    const receiver = `${stack.info.receiver}/portal`;
    await hooks.call("POST", "/v1/endpoints", { url: receiver, eventTypes: ["*"] });
    await jobs.refill("done", { "idempotency-key": "done" });
    await jobs.fault({ reset: "after" }, 2);
    lost = jobIdOf(await jobs.refill("lost", { "idempotency-key": "lost" }));
    lostLater = jobIdOf(await jobs.refill("lost-later", { "idempotency-key": "lost-later" }));
    await jobs.client.webhook("md-integrations", {
      payload: { event_type: "case_created", case_id: caseId, timestamp: 1_780_000_000, metadata: null },
    });
    await until(async () => {
      const { body } = await hooks.call<{ data: readonly { status: string }[] }>("GET", "/v1/deliveries");
      return body.data.some(({ status }) => status === "delivered");
    });
    browser = await openBrowser(executablePath);
    page = browser.page;
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  test("lets a person in by a link, whose token stays in no address and no history", async () => {
    const { url, token } = await sessionFor({ actor: "j.doe@clinic.example", payloads: true });
    await page.goto(url);
    await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
    await page.getByText("j.doe@clinic.example").first().waitFor();
    expect(page.url()).not.toContain(token);
    expect(await page.evaluate<string>("JSON.stringify(localStorage)")).not.toContain(token);
  });

  const widths = [1440, 320] as const;
  const cases = widths.flatMap((width) =>
    (["Light", "Dark"] as const).flatMap((theme) => pages.map(([name, title]) => ({ width, theme, name, title }))),
  );
  test.each(cases)("shows $title with $width pixels in $theme", async ({ width, theme, name, title }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(name);
    await page.getByLabel("Theme").selectOption(theme);
    await until(async () => (await page.locator("[aria-busy=true]").count()) === 0);
    expect(await page.title()).toBe(`${title} · Rx Gateway`);
    expect(await page.getByRole("navigation", { name: "Pages" }).locator("[aria-current=page]").innerText()).toBe(
      title,
    );
    expect(await page.evaluate<number>("document.querySelectorAll('*').length")).toBeLessThanOrEqual(1_500);
    const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await axeViolations(page)).toEqual([]);
    const pictures = process.env["PORTAL_PICTURES"];
    if (pictures !== undefined)
      await page.screenshot({ path: `${pictures}/${name}-${width}-${theme.toLowerCase()}.png` });
  });

  test.each(["Light", "Dark"] as const)("plots calls in the colours of their legend in %s", async (theme) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open("overview");
    await page.getByLabel("Theme").selectOption(theme);
    const figure = page.locator("figure").first();
    await figure.locator("canvas").waitFor();
    // One call was answered, and two are uncertain.
    expect(await figure.getAttribute("aria-label")).toBe(
      "Vendor calls: answered 1, rejected 0, not-sent 0, uncertain 2",
    );
    // It is drawn again for the new width.
    await until(async () => (await plottedColors(page)).join() === "answered,uncertain");
    await page.locator(".tiles > div", { hasText: "Uncertain jobs" }).getByText("2", { exact: true }).waitFor();
  });

  test("shows a payload only when it is asked for, and puts that on record", async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open("events");
    await page.getByLabel("Subject or id").fill(caseId);
    await page.keyboard.press("Enter");
    await clickable("link", "md-integrations.case_created").click();
    await page.getByText("Hidden: it may name a patient.").waitFor();
    expect(await page.locator("pre.payload").count()).toBe(0);
    await clickable("button", "Show payload").click();
    await page.locator("pre.payload").filter({ hasText: caseId }).waitFor();
    expect(page.url()).not.toContain(caseId);
    await open("overview");
    await open("events");
    expect(await page.locator("pre.payload").count()).toBe(0);
  });

  test("resolves an uncertain job in three clicks, and says so", { timeout: 90_000 }, async () => {
    // The lease of the job before it has expired then, too.
    await until(async () => (await jobs.resolve(lostLater, "abandon")).status === 200, 70_000);
    await open("jobs");
    await clickable("link", lost).click();
    await page.getByRole("list", { name: "Attempts" }).getByText("reset").waitFor();
    const { requestDigest } = (await jobs.job(lost)) as { readonly requestDigest?: string };
    expect(requestDigest).toMatch(/^[0-9a-f]{40}$/);
    const detail = page.getByRole("complementary", { name: "Job" });
    await detail.getByText(requestDigest ?? "").waitFor();
    // Refills cannot be read back.
    await detail.getByText("none: ask the vendor").waitFor();
    await clickable("button", "Resolve…").click();
    await page.getByRole("dialog").getByRole("button", { name: "Confirm" }).click();
    await page.getByRole("status").getByText("The job was confirmed").waitFor();
    expect((await jobs.job(lost)).status).toBe("succeeded");
  });

  test("rotates an endpoint's secret in three clicks, and shows it once", async () => {
    await open("endpoints");
    await clickable("link", /\/portal$/).click();
    await clickable("button", "Rotate secret").click();
    await page.getByRole("dialog").getByRole("button", { name: "Rotate secret" }).click();
    const secret = await page.getByRole("dialog").locator("code").innerText();
    expect(secret).toMatch(/^whsec_/);
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(await page.content()).not.toContain(secret);
  });

  test("shows what is opened as a page of its own on a narrow screen, and beside its list on a wide one", async () => {
    const [list, filters] = [page.getByRole("table", { name: "deliveries" }), page.getByLabel("Status")];
    await open("deliveries");
    await clickable("link", /^dlv_/).click();
    await page.getByRole("complementary", { name: "Delivery" }).waitFor();
    expect([await list.isVisible(), await filters.isVisible()]).toEqual([true, true]);
    await page.setViewportSize({ width: 390, height: 900 });
    expect([await list.isVisible(), await filters.isVisible()]).toEqual([false, false]);
    await clickable("link", "Close").click();
    await list.waitFor();
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test("pauses an endpoint, says who has paused it, and resumes it", async () => {
    await open("endpoints");
    await clickable("link", /\/portal$/).click();
    await clickable("button", "Pause").click();
    await page.getByRole("dialog").getByRole("button", { name: "Pause" }).click();
    await page.getByRole("status").getByText("The endpoint was paused").waitFor();
    await page.getByText("It was paused on your side: events wait until you resume it.").waitFor();
    await clickable("button", "Resume").click();
    await page.getByRole("dialog").getByRole("button", { name: "Resume" }).click();
    await page.getByRole("status").getByText("The endpoint was resumed").waitFor();
    await clickable("button", "Pause").waitFor();
  });

  test("asks for a name before it deletes an endpoint, and Escape ends that", async () => {
    await open("endpoints");
    await clickable("link", /\/portal$/).click();
    await clickable("button", "Delete").click();
    const dialog = page.getByRole("dialog");
    expect(await dialog.getByRole("button", { name: "Delete" }).isDisabled()).toBe(true);
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(await page.getByRole("status").filter({ hasText: "1 endpoints" }).count()).toBe(1);
  });

  test("shows where a case is, by its id", async () => {
    await open("cases");
    await page.keyboard.press("/");
    await page.keyboard.type(caseId);
    await page.keyboard.press("Enter");
    await page
      .getByRole("list", { name: "Timeline" })
      .getByRole("link", { name: "md-integrations.case_created" })
      .waitFor();
    expect(page.url()).not.toContain(caseId);
  });

  test("signs out, and takes a key in exchange for a session", async () => {
    await clickable("button", "Sign out").click();
    await page.getByRole("heading", { level: 1, name: "Sign in" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel("API key").fill(stack.info.partner.key);
    await clickable("button", "Sign in").click();
    await page.getByRole("navigation", { name: "Pages" }).waitFor();
    const stored = await page.evaluate<string>("JSON.stringify([{ ...localStorage }, { ...sessionStorage }])");
    expect(stored).not.toContain(stack.info.partner.key);
  });

  /** Another tab, with a session and a clock of its own. */
  const visit = async (): Promise<Page> => {
    const visitor = await page.context().newPage();
    await visitor.clock.install();
    await visitor.goto((await sessionFor({})).url);
    await visitor.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
    return visitor;
  };

  test("reads again every 15 seconds, and keeps what is typed, its memory and its size", {
    timeout: 120_000,
  }, async () => {
    const visitor = await visit();
    await visitor.goto(`${stack.info.gateway}/portal#/events`);
    await visitor.getByLabel("Event type").fill("md-integrations.*");
    let refreshed = 0;
    visitor.on("response", (response) => {
      if (response.url().includes("/v1/events?")) refreshed += 1;
    });
    while (refreshed < 200) {
      await visitor.clock.runFor(15_000);
      // A page that is not used signs out.
      await visitor.keyboard.press("Shift");
    }
    expect(await visitor.getByLabel("Event type").inputValue()).toBe("md-integrations.*");
    const devtools = await page.context().newCDPSession(visitor);
    await devtools.send("HeapProfiler.collectGarbage");
    const { usedSize } = await devtools.send("Runtime.getHeapUsage");
    expect(usedSize).toBeLessThanOrEqual(30_000_000);
    expect(await visitor.evaluate<number>("document.querySelectorAll('*').length")).toBeLessThanOrEqual(1_500);
    await visitor.close();
  });

  test("keeps older data beside the problem of a newer read, and says since when", async () => {
    const visitor = await visit();
    await visitor.goto(`${stack.info.gateway}/portal#/events`);
    const row = visitor.getByRole("link", { name: "md-integrations.case_created" });
    await row.waitFor();
    await visitor.route("**/v1/events?*", (route) => route.abort());
    await visitor.clock.runFor(15_000);
    await visitor.getByRole("alert").getByText("The gateway could not be reached.").waitFor();
    await visitor.getByText(/^Not refreshed since /).waitFor();
    expect(await row.isVisible()).toBe(true);
    await visitor.unroute("**/v1/events?*");
    await visitor.getByRole("button", { name: "Try again" }).click();
    await visitor.getByRole("alert").waitFor({ state: "detached" });
    await visitor.close();
  });

  test("signs out after 15 minutes without use, and tells the gateway", async () => {
    const visitor = await visit();
    const token = await visitor.evaluate<string>("Object.values(sessionStorage).join()");
    const ended = visitor.waitForResponse((response) => response.url().endsWith("/v1/portal-sessions/current"));
    await visitor.clock.fastForward(15 * 60_000);
    expect((await ended).status()).toBe(204);
    await visitor.getByText("Signed out after 15 minutes without use.").waitFor();
    expect((await jobs.client.call("/v1/me", { key: token })).status).toBe(401);
    await visitor.close();
  });

  test("reads nothing more from the moment that it signs out", async () => {
    const visitor = await visit();
    await visitor.goto(`${stack.info.gateway}/portal#/events`);
    await visitor.getByRole("link", { name: "md-integrations.case_created" }).waitFor();
    const asked: string[] = [];
    await visitor.route("**/portal-sessions/current", async (route) => {
      visitor.on("request", (request) => asked.push(request.url()));
      await visitor.clock.runFor(60_000);
      await route.continue();
    });
    const ended = visitor.waitForResponse((response) => response.url().endsWith("/v1/portal-sessions/current"));
    await visitor.getByRole("button", { name: "Sign out" }).click();
    expect((await ended).status()).toBe(204);
    expect(asked).toEqual([]);
    await visitor.close();
  });

  test("takes the session of a link that is opened in its tab, which an answer to the one before does not end", async () => {
    const visitor = await visit();
    await visitor.goto(`${stack.info.gateway}/portal#/endpoints`);
    const [asked, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    await visitor.route("**/v1/endpoints/*/test", async (route) => {
      asked.resolve();
      await held.promise;
      await route.fulfill({ status: 401, body: "{}" });
    });
    await visitor.getByRole("link", { name: /\/portal$/ }).click();
    await visitor.getByRole("button", { name: "Send test" }).click();
    await visitor.getByRole("dialog").getByRole("button", { name: "Send test" }).click();
    await asked.promise;
    const [, given = ""] = (await sessionFor({ actor: "n.n" })).url.split("#token=");
    await visitor.evaluate(`location.hash = "#token=${given}"`);
    await visitor.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
    expect(visitor.url()).toMatch(/#\/overview$/);
    const refused = visitor.waitForResponse((response) => response.url().endsWith("/test"));
    held.resolve();
    expect((await refused).status()).toBe(401);
    await visitor.getByRole("link", { name: "Events", exact: true }).click();
    await visitor.getByRole("heading", { level: 1, name: "Events" }).waitFor();
    expect(await visitor.evaluate("Object.values(sessionStorage).join()")).toBe(given);
    await visitor.close();
  });

  test("leads to the sign-in where its session has ended", async () => {
    const visitor = await visit();
    const token = await visitor.evaluate<string>("Object.values(sessionStorage).join()");
    await jobs.client.call("/v1/portal-sessions/current", { method: "DELETE", key: token });
    await visitor.clock.runFor(15_000);
    await visitor.getByRole("heading", { level: 1, name: "Sign in" }).waitFor();
    await visitor.close();
  });

  test("offers no change and no payload in a session that only reads", async () => {
    await page.goto((await sessionFor({ readOnly: true })).url);
    await page.reload();
    await open("endpoints");
    await clickable("link", /\/portal$/).click();
    await page.getByRole("complementary", { name: "Endpoint" }).getByText("Event types").waitFor();
    expect(await page.getByRole("button", { name: /Rotate|Delete|Disable|Pause|Send test|Create/ }).count()).toBe(0);
  });

  test("asks no other host, and has nothing on its console", () => {
    const hosts = new Set(browser.requested.map((url) => new URL(url).host));
    expect([...hosts]).toEqual([new URL(stack.info.gateway).host]);
    expect(browser.complaints).toEqual([]);
  });
});

/** The names in the legend of a page's first figure whose colours are in its plot. */
async function plottedColors(page: Page): Promise<readonly string[]> {
  return await page.evaluate<readonly string[]>(`(() => {
    const figure = document.querySelector("figure");
    const canvas = figure.querySelector("canvas");
    // A copy, since the browser warns of one that is drawn to and read from in turn.
    const copy = document.createElement("canvas");
    Object.assign(copy, { width: canvas.width, height: canvas.height });
    const context = copy.getContext("2d", { willReadFrequently: true });
    context.drawImage(canvas, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const found = new Set();
    for (let at = 0; at < data.length; at += 4)
      if (data[at + 3] === 255) found.add(\`rgb(\${data[at]}, \${data[at + 1]}, \${data[at + 2]})\`);
    return [...figure.querySelectorAll(".legend > span")]
      .filter((name) => found.has(getComputedStyle(name.querySelector("i")).backgroundColor))
      .map((name) => name.textContent);
  })()`);
}
