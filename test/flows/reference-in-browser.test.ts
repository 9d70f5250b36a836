import type { Locator, Page, Request } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LocalStack } from "../../infra/local/start-stack.ts";
import { axeViolations } from "../support/stack/axe-violations.ts";
import { findChromium } from "../support/stack/find-chromium.ts";
import { gatewayClient } from "../support/stack/gateway-client.ts";
import { type OpenedBrowser, openBrowser } from "../support/stack/open-browser.ts";
import { startTestStack } from "../support/stack/start-test-stack.ts";

const executablePath = findChromium();

/** What the page may load until it is drawn, compressed. */
const maxBytes = 900_000;

interface Loaded {
  readonly name: string;
  readonly encodedBodySize: number;
}

describe.skipIf(executablePath === undefined)("the reference, in a browser", () => {
  let stack: LocalStack;
  let browser: OpenedBrowser;
  let page: Page;
  const printed: string[] = [];

  const addressOf = (path: string): string => `${stack.info.gateway}${path}`;
  /** The part of the page about an operation. */
  const operation = (tag: string, id: string): Locator => page.locator(`[id="gateway/tag/${tag}/${id}"]`);
  const dialog = (): Locator => page.getByRole("dialog").first();
  /** Opens the dialog that tries an operation, with the reader's key. */
  const open = async (tag: string, id: string): Promise<void> => {
    await page.goto("about:blank");
    await page.goto(addressOf(`/docs/reference#operation/${id}`));
    await operation(tag, id)
      .getByRole("button", { name: /Test Request/ })
      .click();
    await dialog().getByPlaceholder("Token").fill(stack.info.partner.key);
  };
  /** Sends what the dialog shows as it is. */
  const sent = async (): Promise<Request> => {
    const requested = page.waitForRequest((request) => new URL(request.url()).pathname.startsWith("/v1/"));
    await dialog().getByRole("button", { name: /^Send/ }).first().click();
    return await requested;
  };
  /** Sends what the dialog shows. @returns the request's body as it was sent, and the body that the vendor got */
  const send = async (vendor: string): Promise<readonly [sent: string | null, arrived: string | undefined]> => {
    const client = gatewayClient(stack.info);
    await client.clearJournal(vendor);
    const sent = page.waitForRequest((request) => request.url().includes(`/v1/${vendor}/`));
    await dialog().getByRole("button", { name: /^Send/ }).first().click();
    await dialog().getByText("200 OK").waitFor();
    const calls = (await client.journal(vendor)).filter(({ body = "" }) => body.includes("{"));
    return [(await sent).postData(), calls.at(-1)?.body];
  };

  beforeAll(async () => {
    stack = await startTestStack();
    browser = await openBrowser(executablePath);
    page = browser.page;
    page.on("console", (message) => printed.push(message.text()));
    await page.setViewportSize({ width: 1440, height: 900 });
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  test("is drawn from what it may load", { timeout: 60_000 }, async () => {
    await page.goto(addressOf("/local/docs/reference"));
    await page.getByRole("heading", { name: "Calling" }).first().waitFor();
    const drawn = await page.evaluate<number>("performance.now()");
    const loaded = await page.evaluate<readonly Loaded[]>(
      "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((one) => one.toJSON())",
    );
    const bytes = loaded.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
    console.log(
      `The reference is drawn after ${Math.round(drawn)} ms, from ${loaded.length} files with ${bytes} bytes as they were sent.`,
    );
    expect(loaded.map(({ name }) => name).filter((name) => /reference-document-\w+\.json$/.test(name))).toHaveLength(1);
    expect(bytes).toBeGreaterThan(300_000);
    expect(bytes).toBeLessThanOrEqual(maxBytes);
  });

  test("lists vendors, resources and the gateway's own", async () => {
    const entries = await page.locator("aside").innerText();
    for (const entry of ["Vendors", "MD Integrations", "Resources", "Refills", "The gateway", "Endpoints"])
      expect(entries.split("\n")).toContain(entry);
  });

  test("is at an operation that a link names, with its samples", async () => {
    await page.goto("about:blank");
    await page.goto(addressOf("/docs/reference#operation/siCompoundingCreateRefillRequest"));
    const shown = operation("si-compounding", "siCompoundingCreateRefillRequest");
    await shown.getByText('"$RX_GATEWAY/v1/si-compounding/V2/createRefillRequest"').waitFor();
    await expect.poll(() => shown.evaluate((part) => Math.abs(part.getBoundingClientRect().top))).toBeLessThan(200);
    await shown.getByRole("button", { name: /curl/ }).click();
    await page.getByRole("option", { name: "Python" }).click();
    await shown.locator("pre").filter({ hasText: "urllib.request.urlopen" }).waitFor();
  });

  test("sends an example byte for byte, by the address that the page has, with the reader's key", async () => {
    await page.goto("about:blank");
    await page.goto(addressOf("/local/docs/reference#operation/insideRxPricePeopleByNpi"));
    const document = await (await fetch(addressOf("/openapi.json"))).text();
    // Written as the document writes it: 30.0 is no other number than 30 to a reader of JSON.
    expect(document).toContain('"example":{"ndc":"12345678901","quantity":30.0,');
    await operation("inside-rx", "insideRxPricePeopleByNpi")
      .getByRole("button", { name: /Test Request/ })
      .click();
    await dialog().getByPlaceholder("Token").fill(stack.info.partner.key);
    const [sent, arrived] = await send("inside-rx");
    expect(sent).toBe(
      '{\n  "ndc": "12345678901",\n  "quantity": 30.0,\n  "npis": [\n    "1902089667",\n    "1446449922",\n    "2873059552"\n  ]\n}',
    );
    expect(arrived).toBe(sent);
    expect(browser.requested.at(-1)).toMatch(/\/local\/v1\/inside-rx\//);
  });

  test.each([
    ["listJobs", "jobs", "/v1/jobs"],
    ["listEvents", "events-and-deliveries", "/v1/events"],
    ["mdIntegrationsGetStates", "md-integrations", "/v1/md-integrations/v1/partner/metadata/states"],
    ["siCompoundingCreateRefillRequest", "si-compounding", "/v1/si-compounding/V2/createRefillRequest"],
    ["requestRefill", "refills", "/v1/refills"],
  ])("sends nothing optional but a write's key where %s is tried as it is shown", async (id, tag, target) => {
    await open(tag, id);
    const request = await sent();
    const { pathname, search } = new URL(request.url());
    expect(`${pathname}${search}`).toBe(target);
    const headers = request.headers();
    const own = Object.keys(headers).filter((name) => /^(gateway-|prefer$|idempotency-|tenant-)/.test(name));
    expect(own).toEqual(request.method() === "GET" ? [] : ["idempotency-key"]);
    expect(headers["idempotency-key"] ?? "try-0123456789abcdef01234567").toMatch(/^try-[0-9a-f]{24}$/);
    expect((await request.response())?.status()).toBeLessThan(202);
  });

  test("replays a write that is sent twice, and sends it with another key after the page was opened again", async () => {
    await open("si-compounding", "siCompoundingCreateRefillRequest");
    const first = await sent();
    expect((await first.response())?.status()).toBe(200);
    await dialog().getByText("200 OK").waitFor();
    const second = await sent();
    expect(second.headers()["idempotency-key"]).toBe(first.headers()["idempotency-key"]);
    expect((await second.response())?.headers()["idempotency-replayed"]).toBe("true");
    await open("si-compounding", "siCompoundingCreateRefillRequest");
    expect((await sent()).headers()["idempotency-key"]).not.toBe(first.headers()["idempotency-key"]);
  });

  test("sends an optional parameter once it is filled in", async () => {
    await open("jobs", "listJobs");
    await dialog().locator("tr#limit").getByRole("combobox", { name: "Value" }).click();
    await page.keyboard.insertText("7");
    expect(new URL((await sent()).url()).search).toBe("?limit=7");
  });

  test("sends what is typed digit for digit, shows every digit of the answer, and keeps no key", async () => {
    await page.goto("about:blank");
    await page.goto(addressOf("/docs/reference#operation/siCompoundingGetPatient"));
    await operation("si-compounding", "siCompoundingGetPatient")
      .getByRole("button", { name: /Test Request/ })
      .click();
    await dialog().getByPlaceholder("Token").fill(stack.info.partner.key);
    // A form would write the whole body again, with rounded numbers.
    expect(await dialog().getByRole("tab", { name: "Form" }).count()).toBe(0);
    const typed = '{"request": {"patient_id": 63841550598335501, "amount": 1.10}}';
    await dialog().locator(".cm-content").first().click();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText(typed);
    const [sent, arrived] = await send("si-compounding");
    expect(sent).toBe(typed);
    expect(arrived).toContain('"patient_id": 63841550598335501, "amount": 1.10');
    await dialog().getByText("63841550598335501,").last().waitFor();
    const stored = await page.evaluate<string>("JSON.stringify([{ ...localStorage }, { ...sessionStorage }])");
    expect(stored).not.toContain(stack.info.partner.key);
  });

  test("leads by a link of its own search, and of its text, to where it is", async () => {
    await page.goto("about:blank");
    await page.goto(addressOf("/docs/reference"));
    await page.getByRole("heading", { name: "Calling" }).first().waitFor();
    await page.getByRole("searchbox", { name: "Search" }).fill("case_approved");
    await page.getByRole("search", { name: "Documentation" }).getByRole("link").first().click();
    const shown = operation("events-sent-to-you", "webhook/receiveMdIntegrationsCaseApproved");
    await shown.waitFor();
    await expect.poll(() => shown.evaluate((part) => Math.abs(part.getBoundingClientRect().top))).toBeLessThan(200);
    await page.goto("about:blank");
    await page.goto(addressOf("/docs/reference"));
    await page.getByRole("link", { name: "/docs/outcomes", exact: true }).first().click();
    await page.getByRole("heading", { level: 1, name: "Outcomes and jobs" }).waitFor();
  });

  test.each(["light", "dark"] as const)("has in %s what WCAG asks for, but for one rule", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("about:blank");
    await page.goto(addressOf("/docs/reference"));
    await page.getByRole("heading", { name: "Calling" }).first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.goto("about:blank");
    await page.goto(addressOf("/docs/reference#operation/siCompoundingCreateRefillRequest"));
    const shown = operation("si-compounding", "siCompoundingCreateRefillRequest");
    await shown.getByText('"$RX_GATEWAY/v1/si-compounding/V2/createRefillRequest"').waitFor();
    // Scalar has the choice of a media type within the button that opens a response.
    expect(await axeViolations(page)).toEqual([expect.stringMatching(/^nested-interactive: /)]);
  });

  test("asks no other host, and has nothing on its console", () => {
    const hosts = browser.requested.filter((url) => !url.startsWith("about:")).map((url) => new URL(url).host);
    expect(hosts.length).toBeGreaterThan(30);
    expect([...new Set(hosts)]).toEqual([new URL(stack.info.gateway).host]);
    expect(printed).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });
});
