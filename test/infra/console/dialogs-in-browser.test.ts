import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { aDeliveryView, aJobView, anEndpointView, anId } from "../../support/builders/views.ts";
import { findChromium } from "../../support/stack/find-chromium.ts";
import { type OpenedBrowser, openBrowser } from "../../support/stack/open-browser.ts";
import {
  type Asked,
  problem,
  type Script,
  type ScriptedPages,
  scriptPages,
} from "../../support/stack/scripted-pages.ts";

const executablePath = findChromium();

describe.skipIf(executablePath === undefined)("a dialog of the console", () => {
  let browser: OpenedBrowser;
  let page: Page;
  let pages: ScriptedPages;

  const [job, endpoint] = [aJobView(0xabcdef, { status: "uncertain", outcome: "uncertain" }), anEndpointView(1)];
  const records: Script = ({ method, path }) => {
    if (method !== "GET") return undefined;
    if (path === `jobs/${job.id}`) return { body: job };
    if (path === "endpoints") return { body: { data: [endpoint], cursor: null } };
    if (path === `endpoints/${endpoint.id}`) return { body: endpoint };
    return undefined;
  };
  const dialog = () => page.getByRole("dialog");
  const clickIn = (name: string) => dialog().getByRole("button", { name, exact: true }).click();
  const changes = (): readonly Asked[] => pages.asked.filter(({ method }) => method !== "GET");

  beforeAll(async () => {
    browser = await openBrowser(executablePath);
    page = browser.page;
    pages = await scriptPages(page, "console", records);
  });
  beforeEach(() => {
    pages.asked.length = 0;
    pages.follow(records);
  });
  afterAll(() => browser?.close());

  test("takes none of several answers when Enter is pressed in the field for the job's name", async () => {
    await pages.load(`#/jobs/${job.id}`);
    await page.getByRole("button", { name: "Resolve…" }).click();
    const field = page.getByLabel("Type abcdef to Retry or Abandon");
    await field.fill("abcdef");
    await field.press("Enter");
    await field.press("Enter");
    expect(await dialog().getByRole("button", { name: "Retry" }).isEnabled()).toBe(true);
    expect(changes()).toEqual([]);
    await clickIn("Confirm");
    await dialog().waitFor({ state: "detached" });
    expect(changes()).toMatchObject([{ path: `jobs/${job.id}/resolve`, body: { action: "confirm" } }]);
  });

  test("makes no change that cannot be undone when Enter is pressed, and asks for the object's name before it", async () => {
    await pages.load(`#/endpoints/${endpoint.id}`);
    await page.getByRole("button", { name: "Disable" }).click();
    expect(await dialog().getByRole("button", { name: "Disable" }).isDisabled()).toBe(true);
    const field = page.getByLabel("Type clinic.example/1 to Disable");
    await field.fill("clinic.example/1");
    await field.press("Enter");
    expect(changes()).toEqual([]);
    await clickIn("Disable");
    await dialog().waitFor({ state: "detached" });
    expect(changes()).toMatchObject([{ method: "PATCH", body: { status: "disabled" } }]);
  });

  test("makes a change that can be undone when Enter is pressed, if its fields are filled in", async () => {
    await pages.load(`#/endpoints/${endpoint.id}`);
    await page.getByRole("button", { name: "Recover…" }).click();
    const since = page.getByRole("dialog").getByLabel("Since");
    await since.fill("");
    await since.press("Enter");
    expect(changes()).toEqual([]);
    await since.fill("2026-11-01T10:00");
    await since.press("Enter");
    await dialog().waitFor({ state: "detached" });
    expect(changes()).toMatchObject([{ path: `endpoints/${endpoint.id}/recover` }]);
  });

  /** Holds the answer to the next change. */
  const holdChange = (answer: ReturnType<Script>) => {
    const [begun, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    pages.follow(async (asked) => {
      if (asked.method === "GET") return records(asked);
      begun.resolve();
      await held.promise;
      return answer;
    });
    return { begun: begun.promise, release: held.resolve };
  };

  test("stays while its change runs, whatever is pressed, and shows the secret that comes of it", async () => {
    await pages.load("#/endpoints");
    const { begun, release } = holdChange({ body: { ...endpoint, secret: "whsec_once" } });
    await page.getByRole("button", { name: "Rotate secret" }).click();
    await clickIn("Rotate secret");
    await begun;
    for (let at = 0; at < 3; at += 1) await page.keyboard.press("Escape");
    expect(await dialog().getByRole("button", { name: "Back" }).isDisabled()).toBe(true);
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Overview", includeHidden: true }).waitFor();
    release();
    await dialog().getByText("whsec_once").waitFor();
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
    expect(await page.content()).not.toContain("whsec_once");
    expect(changes()).toHaveLength(1);
  });

  test("shows that its change has failed, with each fault, also after Escape", async () => {
    await pages.load(`#/endpoints/${endpoint.id}`);
    const errors = [{ pointer: "/since", detail: "is before the events that are kept" }];
    const { begun, release } = holdChange(problem(400, { detail: "errors lists each fault.", errors }));
    await page.getByRole("button", { name: "Recover…" }).click();
    await clickIn("Recover");
    await begun;
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    release();
    const fault = dialog().getByRole("alert").getByRole("listitem");
    expect(await fault.innerText()).toBe("/since is before the events that are kept");
    await clickIn("Back");
  });

  test("shows what came of a change that ends what it was offered for", async () => {
    let count = 2;
    pages.follow(({ method, path }) => {
      if (path === "dead-letters") return { body: { data: [{ id: "webhooks", count }] } };
      if (method === "GET") return undefined;
      count = 0;
      return { body: { data: [{ id: "m1", kind: "webhook", result: "redriven", reason: null }] } };
    });
    await pages.load("#/dead-letters");
    await page.getByRole("button", { name: "Redrive" }).click();
    await page.getByLabel("Type webhooks to Redrive").fill("webhooks");
    await clickIn("Redrive");
    await page.getByText("0 dead letters").first().waitFor();
    await dialog().getByText("redriven").waitFor();
    await clickIn("Close");
  });

  test("copies lines for a shell that hold the delivery's id, and nothing of the address", async () => {
    const delivery = aDeliveryView(7);
    pages.follow(({ path }) => (path === `deliveries/${delivery.id}` ? { body: delivery } : undefined));
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await pages.load(`#/deliveries/${delivery.id}`);
    const copied = async (name: string): Promise<string> => {
      await page.getByRole("button", { name }).click();
      await page.getByRole("status").getByText("Copied").waitFor();
      return await page.evaluate<string>("navigator.clipboard.readText()");
    };
    expect(await copied("Copy as curl")).toBe(
      `curl -X POST http://127.0.0.1:8080/api/v1/deliveries/${anId("dlv", 7)}/retry -H "Authorization: Bearer $RX_CONSOLE_TOKEN"`,
    );
    expect(await copied("Copy as command")).toBe(`npm run operator -- deliveries retry ${anId("dlv", 7)} --local`);
  });

  test("has nothing on the browser's console", () => {
    expect(browser.complaints.filter((one) => !one.includes("status of 400"))).toEqual([]);
  });
});
