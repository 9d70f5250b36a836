import { request as sendRequest } from "node:http";
import { dirname } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LocalStack } from "../../infra/local/start-stack.ts";
import { consoleRoutes } from "../../infra/operator/console/console-api.ts";
import { consoleCommand } from "../../infra/operator/console/console-command.ts";
import { localPlaces, openStage } from "../../infra/operator/open-stage.ts";
import { stages } from "../../infra/stages.ts";
import { axeViolations } from "../support/stack/axe-violations.ts";
import { findChromium } from "../support/stack/find-chromium.ts";
import { jobClients, jobIdOf } from "../support/stack/job-clients.ts";
import { type OpenedBrowser, openBrowser } from "../support/stack/open-browser.ts";
import { type OpenedConsole, openConsole } from "../support/stack/open-console.ts";
import { startTestStack } from "../support/stack/start-test-stack.ts";
import { webhookClients } from "../support/stack/webhook-clients.ts";
import { until } from "../support/until.ts";

const executablePath = findChromium();
const caseId = "11111111-1111-4111-8111-111111111111";

let stack: LocalStack;
let opened: OpenedConsole;
let stores: ReturnType<typeof openStage>;
let jobs: ReturnType<typeof jobClients>;
let endpointId = "";

/** A job whose outcome is unknown, which no worker holds any more. @returns its id */
async function uncertainJob(mark: string): Promise<string> {
  const id = jobIdOf(await jobs.refill(mark, { "idempotency-key": mark, prefer: "respond-async" }));
  await jobs.jobThatIs(id, "queued");
  const { partnerId } = (await stores.jobs.lookUpJob(id)) ?? { partnerId: "" };
  expect(await stores.jobs.holdRestoredJob({ id, partnerId }, Date.now(), Date.now() + 600_000)).toBe(true);
  return id;
}

beforeAll(async () => {
  stack = await startTestStack({ timeScale: 60, maxInstances: 4 });
  stores = openStage(localPlaces(dirname(stack.info.logs)));
  jobs = jobClients(stack);
  const hooks = webhookClients(stack);
  endpointId = (await hooks.endpoint("console", { eventTypes: ["*"] })).id;
  await jobs.refill("done", { "idempotency-key": "done" });
  await hooks.send({
    payload: {
      ...{ event_type: "case_created", case_id: caseId, metadata: null },
      timestamp: Math.floor(Date.now() / 1000),
    },
  });
  await until(async () => (await hooks.received("console")).length > 0);
  // Jobs wait for the end of the pharmacy's cool-down.
  await jobs.fault({ status: 429, headers: { "retry-after": "600" } }, 5);
  await jobs.refill("waits", { "idempotency-key": "waits", prefer: "respond-async" });
  hooks.stop();
  opened = await openConsole(stack.info);
});
afterAll(async () => {
  await opened?.close();
  stores?.close();
  await stack?.stop();
});

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly to?: OpenedConsole;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** A request with the launch token, byte for byte. */
function send(path: string, { method = "GET", headers = {}, body, to = opened }: Sent = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const all = { authorization: `Bearer ${to.token}`, ...headers };
    const sent = sendRequest(`${to.origin}${path}`, { method, headers: all, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

const read = async <Body>(path: string): Promise<Body> => JSON.parse((await send(path)).body) as Body;
const json = { "content-type": "application/json" };

describe("the console's server", () => {
  test("prints an address with a launch token of 256 bits, and listens on 127.0.0.1 alone", async () => {
    expect(opened.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[A-Za-z0-9_-]{43}$/);
    await expect(fetch(`http://[::1]:${new URL(opened.origin).port}/`)).rejects.toThrow();
  });

  test.each([
    ["another name for its address", { host: "localhost" }, 421],
    ["another port", { host: "127.0.0.1:1" }, 421],
    ["a page of another site", { origin: "https://example.com" }, 403],
    ["a page that hides its site", { origin: "null" }, 403],
    ["no token", { authorization: "" }, 401],
    ["a token of its own", { authorization: `Bearer ${"a".repeat(43)}` }, 401],
  ])("refuses a request from %s", async (_who, headers, status) => {
    const refused = await send("/api/me", { headers });
    expect(refused.status).toBe(status);
    expect(JSON.parse(refused.body)).toMatchObject({ status, title: expect.any(String) });
  });

  test("refuses a page of another site its own page, too", async () => {
    expect((await send("/", { headers: { host: "evil.example" } })).status).toBe(421);
  });

  test.each([
    ["/api/nothing", {}, 404],
    ["/api/v1/nothing", {}, 404],
    ["/api/partners/prt_nobody/v1/jobs", {}, 404],
    ["/api/v1/jobs/job_nothing", {}, 404],
    ["/nothing", {}, 404],
    ["/api/v1/jobs", { method: "PUT" }, 405],
    ["/", { method: "POST" }, 405],
    ["/api/partners", { method: "POST", headers: json, body: "{" }, 400],
    ["/api/partners", { method: "POST", headers: json, body: '{"name": "A", "grants": [], "more": 1}' }, 400],
    ["/api/partners", { method: "POST", headers: json, body: '{"name": "A", "name": "B", "grants": []}' }, 400],
    ["/api/partners", { method: "POST", headers: { "content-type": "text/plain" }, body: "{}" }, 415],
    ["/api/partners", { method: "POST", headers: json, body: `"${"x".repeat(70_000)}"` }, 413],
    ["/api/v1/jobs?statu=queued", {}, 400],
    ["/api/v1/jobs?limit=0", {}, 400],
  ] as const)("answers %s %o with a problem", async (path, sent, status) => {
    const answer = await send(path, sent);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toMatchObject({ status, detail: expect.any(String) });
    if (status === 405) expect(answer.headers["allow"]).toMatch(/GET, HEAD/);
  });

  test("gives every answer the headers that protect its page", async () => {
    const answers = await Promise.all([send("/"), send("/api/me"), send("/nothing")]);
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        "cache-control": "no-store",
        "cross-origin-opener-policy": "same-origin",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        "content-security-policy": expect.stringMatching(
          /^default-src 'none'; script-src 'self';.*require-trusted-types-for 'script'; trusted-types 'none'$/,
        ),
      });
    }
  });

  test("answers HEAD as GET, without a body", async () => {
    const answer = await send("/api/me", { method: "HEAD" });
    expect(answer).toMatchObject({ status: 200, body: "" });
    expect(Number(answer.headers["content-length"])).toBeGreaterThan(0);
  });

  test("shows who uses it, and a partner's pages under the partner's name", async () => {
    expect(await read("/api/me")).toEqual({
      ...{ role: "operator", identity: { arn: "local" }, stage: "local" },
      ...{ readOnly: false, payloads: true, grants: [] },
    });
    const { id } = stack.info.partner;
    const own = await read<{ data: readonly { partnerId: string }[] }>(`/api/partners/${id}/v1/jobs`);
    expect(own.data.map(({ partnerId }) => partnerId)).toEqual([id, id]);
    const others = await read<{ data: readonly unknown[] }>(`/api/partners/${stack.info.otherPartner.id}/v1/jobs`);
    expect(others.data).toEqual([]);
    const [job] = (await read<{ data: readonly { id: string }[] }>("/api/v1/jobs?status=queued")).data;
    expect((await send(`/api/partners/${stack.info.otherPartner.id}/v1/jobs/${job?.id}`)).status).toBe(404);
  });

  test("lists events and their deliveries without ids of patients and without answers of endpoints", async () => {
    const events = await read<{ data: readonly object[] }>("/api/v1/events?type=md-integrations.*");
    expect(events.data).toMatchObject([{ subject: {}, subjectNames: ["case_id"] }]);
    const sent = { method: "POST", headers: json, body: JSON.stringify({ subject: { case_id: caseId } }) };
    const found = await send("/api/v1/deliveries/search", sent);
    expect(JSON.parse(found.body).data).toMatchObject([{ endpointId, status: "delivered" }]);
    expect(
      events.data
        .concat(JSON.parse(found.body).data)
        .map((one) => JSON.stringify(one))
        .join(),
    ).not.toContain(caseId);
  });

  test("puts a change and a payload on record as the commands do, before and after", async () => {
    const { data } = await read<{ data: readonly { id: string }[] }>("/api/v1/events?type=md-integrations.*");
    const shown = await send(`/api/v1/events/${data[0]?.id}/payload`, { method: "POST" });
    expect(JSON.parse(shown.body)).toMatchObject({ data: { case_id: caseId } });
    const created = await send("/api/partners", {
      ...{ method: "POST", headers: json },
      body: JSON.stringify({ name: "From the console", grants: ["inside-rx:*"] }),
    });
    expect(JSON.parse(created.body)).toMatchObject({ name: "From the console", key: expect.stringMatching(/^rxg_/) });
    const refused = await send("/api/partners", {
      ...{ method: "POST", headers: json },
      body: JSON.stringify({ name: "From the console", grants: [] }),
    });
    expect(refused.status).toBe(409);
    const wanted = [
      ["payload-read", "events payload", "read"],
      ["operator", "events payload", "done"],
      ["operator", "partners create", "requested"],
      ["operator", "partners create", "done"],
      ["operator", "partners create", "refused"],
      ["operator", "console", "requested"],
    ];
    await until(async () => {
      const receipts = await read<{ data: readonly Record<"kind" | "operation" | "outcome" | "actor", string>[] }>(
        "/api/receipts",
      );
      const found = receipts.data.filter(({ actor }) => actor === "local");
      return wanted.every(([kind, operation, outcome]) =>
        found.some((one) => one.kind === kind && one.operation === operation && one.outcome === outcome),
      );
    });
  });

  test("refuses every action in a console that only reads, and says so of itself", async () => {
    const reading = await openConsole(stack.info, "--read-only");
    const actions = consoleRoutes.filter(({ isAction }) => isAction);
    expect(actions.length).toBeGreaterThan(15);
    for (const { method, path } of actions) {
      const filled = path.replaceAll(/\{\w+\}/g, "some");
      const answer = await send(`/api/${filled}`, { method, to: reading });
      expect([method, path, answer.status]).toEqual([method, path, 403]);
    }
    expect(JSON.parse((await send("/api/me", { to: reading })).body)).toMatchObject({
      readOnly: true,
      payloads: false,
    });
    expect(await reading.close()).toBe(0);
  });

  test("only reads where AWS refuses its receipt to the credentials", async () => {
    const denied = Object.assign(new Error("User is not authorized to perform: sqs:SendMessage"), {
      name: "AccessDenied",
    });
    const problems: string[] = [];
    const deniedContext = {
      ...{
        stage: stages.local,
        places: localPlaces(dirname(stack.info.logs)),
        problem: (line: string) => problems.push(line),
      },
      stores: { ...stores, receipts: { send: () => Promise.reject(denied) } },
    };
    const line = { arguments: [], options: { "no-open": ["true"] } };
    const silent = async () => "";
    const prepared = await consoleCommand.prepare(line, { ...deniedContext, readValue: silent, readSecret: silent });
    const printed = Promise.withResolvers<string>();
    const interrupted = Promise.withResolvers<void>();
    const ended = prepared.run({
      ...deniedContext,
      output: { record: (_value, text = "") => printed.resolve(text), text: () => undefined, remark: () => undefined },
      record: { add: () => undefined, erasure: async () => undefined, payloadRead: async () => undefined },
      confirm: async () => undefined,
      untilInterrupted: () => interrupted.promise,
      openInBrowser: () => () => undefined,
    });
    const { origin, hash } = new URL((await printed.promise).replace("Console: ", ""));
    const headers = { authorization: hash.replace("#token=", "Bearer ") };
    expect(await (await fetch(`${origin}/api/me`, { headers })).json()).toMatchObject({ readOnly: true });
    expect((await fetch(`${origin}/api/partners/prt_some/suspend`, { method: "POST", headers })).status).toBe(403);
    expect(problems).toEqual(["Your credentials write no receipts: this console only reads."]);
    interrupted.resolve();
    await ended;
  });

  test("ends with Ctrl-C, and closes its connections", async () => {
    const ending = await openConsole(stack.info);
    const waiting = fetch(`${ending.origin}/api/me`, { headers: { authorization: `Bearer ${ending.token}` } });
    await waiting;
    expect(await ending.close()).toBe(0);
    await expect(fetch(ending.origin)).rejects.toThrow();
  });
});

const pages = [
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

describe.skipIf(executablePath === undefined)("the console, in a browser", () => {
  let browser: OpenedBrowser;
  let page: Page;

  const open = async (name: (typeof pages)[number][0]): Promise<void> => {
    await page.goto(`${opened.origin}/#/${name}`);
    await page.getByRole("heading", { level: 1, name: new Map(pages).get(name) ?? "" }).waitFor();
    await until(async () => (await page.locator("[aria-busy=true]").count()) === 0);
  };
  const clickable = (role: "button" | "link", name: string | RegExp) => page.getByRole(role, { name }).first();
  const inDialog = (name: string) => page.getByRole("dialog").getByRole("button", { name });
  /** How often the person has clicked since then. */
  const countClicks = async (): Promise<() => Promise<number>> => {
    await page.evaluate("globalThis.clicks = 0");
    return () => page.evaluate<number>("globalThis.clicks");
  };

  beforeAll(async () => {
    browser = await openBrowser(executablePath);
    page = browser.page;
    await page.addInitScript("addEventListener('pointerdown', () => { globalThis.clicks += 1 }, true)");
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(opened.address);
    await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  });
  afterAll(() => browser?.close());

  test("takes the token out of the address at once, and stores it nowhere", async () => {
    expect(page.url()).toBe(`${opened.origin}/#/overview`);
    const stored = await page.evaluate<string>(
      "JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])",
    );
    expect(stored).not.toContain(opened.token);
    expect(browser.requested.join()).not.toContain(opened.token);
  });

  test("resolves an uncertain job in three clicks", async () => {
    const id = await uncertainJob("lost");
    // Its data are read again.
    await open("jobs");
    await open("overview");
    await clickable("link", id).waitFor();
    const clicks = await countClicks();
    await clickable("link", id).click();
    await clickable("button", "Resolve…").click();
    await inDialog("Confirm").click();
    await page.getByRole("status").getByText("The job was confirmed").waitFor();
    expect(await clicks()).toBe(3);
    const facts = await page.getByRole("complementary", { name: "Job" }).locator(".facts").first().innerText();
    expect(facts).toMatch(/Request digest\s+[0-9a-f]{40}/);
    expect((await jobs.job(id)).status).toBe("succeeded");
  });

  test("recovers an endpoint in three clicks", async () => {
    const { id: partnerId } = stack.info.partner;
    await stores.endpoints.setPaused(partnerId, endpointId, true);
    // Its data are read again.
    await open("jobs");
    await open("overview");
    const paused = page.getByRole("table", { name: "Paused endpoints" }).getByRole("link");
    await paused.waitFor();
    const clicks = await countClicks();
    await paused.click();
    await clickable("button", "Recover…").click();
    await inDialog("Recover").click();
    await page.getByRole("status").getByText("The recovery is running").waitFor();
    expect(await clicks()).toBe(3);
    expect(await stores.store.findRecovery(endpointId)).toMatchObject({ endpointId });
    await stores.endpoints.setPaused(partnerId, endpointId, false);
  });

  test("rotates a secret in three clicks, and shows the new one once", async () => {
    await open("overview");
    const clicks = await countClicks();
    await clickable("link", "Endpoints").click();
    await clickable("button", "Rotate secret").click();
    await inDialog("Rotate secret").click();
    const secret = await page.getByRole("dialog").locator("code").innerText();
    expect(await clicks()).toBe(3);
    expect(secret).toMatch(/^whsec_/);
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(await page.content()).not.toContain(secret);
  });

  test("creates an endpoint of a partner, and deletes it once its name is typed", async () => {
    await open("endpoints");
    await clickable("button", "Create").click();
    await page.getByRole("dialog").getByLabel("Partner").selectOption(stack.info.partner.id);
    await page.getByLabel("URL").fill(`${stack.info.receiver}/of-operator`);
    await inDialog("Create").click();
    const secret = await page.getByRole("dialog").locator(".secret code").innerText();
    expect(secret).toMatch(/^whsec_/);
    await page.getByRole("dialog").getByRole("button", { name: "Copy" }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(await page.content()).not.toContain(secret);
    await clickable("link", /\/of-operator$/).click();
    const detail = page.getByRole("complementary", { name: "Endpoint" });
    await detail.getByRole("button", { name: "Delete" }).click();
    expect(await inDialog("Delete").isDisabled()).toBe(true);
    await page.getByLabel(/^Type /).fill(`${new URL(stack.info.receiver).host}/of-operator`);
    await inDialog("Delete").click();
    await page.getByRole("status").getByText("The endpoint was deleted").waitFor();
    await page.getByRole("link", { name: /\/of-operator$/ }).waitFor({ state: "detached" });
    const own = await stores.endpoints.listOf(stack.info.partner.id);
    expect(own.map(({ id }) => id)).toEqual([endpointId]);
  });

  test("finds what happened to a patient's case in three clicks", async () => {
    await open("overview");
    const clicks = await countClicks();
    await clickable("link", "Cases").click();
    await page.getByRole("heading", { level: 1, name: "Cases" }).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type(caseId);
    await page.keyboard.press("Enter");
    await page.getByRole("list", { name: "Timeline" }).getByRole("link").first().click();
    const event = page.getByRole("complementary", { name: "Event" });
    await event.getByRole("table").getByText("delivered").waitFor();
    await event.getByRole("button", { name: "Show payload" }).click();
    await page.locator("pre.payload").filter({ hasText: caseId }).waitFor();
    expect(await clicks()).toBe(3);
    expect(page.url()).not.toContain(caseId);
  });

  test("shows the pages of one partner, which stay its own from page to page", async () => {
    await open("jobs");
    await page.getByLabel("Partner").selectOption(stack.info.otherPartner.id);
    await page.getByText("No jobs.").waitFor();
    await clickable("link", "Endpoints").click();
    await page.getByText("No endpoints.").waitFor();
    await page.getByLabel("Partner").selectOption("");
    await clickable("link", /\/console$/).waitFor();
  });

  test("creates a partner and revokes its key, which is shown once", async () => {
    await open("partners");
    await clickable("button", "Create").click();
    await page.getByLabel("Name").fill("Corner Pharmacy");
    await page.getByLabel("Grants, separated by commas").fill("inside-rx:*");
    await inDialog("Create").click();
    const key = await page.getByRole("dialog").locator("code").innerText();
    expect(key).toMatch(/^rxg_/);
    await page.keyboard.press("Escape");
    await clickable("link", "Corner Pharmacy").click();
    await clickable("button", "Revoke").click();
    await page.getByLabel(/^Type /).fill(key.split("_")[1] ?? "");
    await inDialog("Revoke").click();
    await page.getByRole("table", { name: "API keys" }).getByText("revoked").waitFor();
    expect((await jobs.client.call("/v1/vendors", { key })).status).toBe(401);
  });

  test("checks a login, and shows its result in milliseconds and each step", async () => {
    await open("connections");
    const row = page.getByRole("row", { name: /SyncVet.*clinic-2/i });
    await row.getByRole("button", { name: "Check login" }).click();
    await inDialog("Check login").click();
    await page.getByRole("list", { name: "Steps" }).getByText("login").first().waitFor();
    expect(await page.getByRole("dialog").innerText()).toMatch(/\bok in \d+ ms/);
    await page.keyboard.press("Escape");
  });

  test("says what to do in a tab that has lost the token", async () => {
    const tab = await page.context().newPage();
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
    const tab = await page.context().newPage();
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
      await stores.endpoints.setPaused(stack.info.partner.id, endpointId, true);
    });

    const looks = [
      [1440, "Light"],
      [1440, "Dark"],
      [390, "Light"],
    ] as const;
    test.each(pages)("shows %s", async (name, title) => {
      await open(name);
      if (name === "cases") {
        await page.keyboard.press("/");
        await page.keyboard.type(caseId);
        await page.keyboard.press("Enter");
        await page.getByRole("list", { name: "Timeline" }).waitFor();
      }
      for (const [width, theme] of looks) {
        await page.setViewportSize({ width, height: 900 });
        await page.getByLabel("Theme").selectOption(theme);
        expect(await page.title()).toBe(`${title} · Rx Gateway`);
        const current = page.getByRole("navigation", { name: "Pages" }).locator("[aria-current=page]");
        expect(await current.innerText()).toBe(title);
        expect(await page.evaluate<number>("document.querySelectorAll('*').length")).toBeLessThanOrEqual(1_500);
        expect(await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
        expect(await axeViolations(page)).toEqual([]);
        const pictures = process.env["CONSOLE_PICTURES"];
        if (pictures !== undefined)
          await page.screenshot({ path: `${pictures}/${name}-${width}-${theme.toLowerCase()}.png` });
      }
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.getByLabel("Theme").selectOption("System");
    });
  });

  test("asks no other host, and has nothing on its console", () => {
    const hosts = new Set(browser.requested.map((url) => new URL(url).hostname));
    expect([...hosts]).toEqual(["127.0.0.1"]);
    expect(browser.complaints).toEqual([]);
  });
});
