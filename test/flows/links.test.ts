import { describe, expect, test } from "vitest";
import { useGateway } from "../support/stack/use-test-stack.ts";
import { until } from "../support/until.ts";

/** A base path that ends as the gateway's own paths begin, which is the hardest to tell from them. */
const basePath = "/rx/v1";
const { stack, client } = await useGateway({ basePath });
const { gateway, partner, receiver } = stack.info;

const prefixes = [
  ["at the root of a custom domain", ""],
  ["under the stage's name", "/local"],
  ["under a base path", basePath],
] as const;

/** Reads a response's link as a client does: relative to the URL that it called. */
function follow(called: string, response: Response): Promise<Response> {
  const location = response.headers.get("location");
  if (location === null) throw new Error(`${called} answered ${response.status} without a Location.`);
  return fetch(new URL(location, `${gateway}${called}`), { headers: { authorization: `Bearer ${partner.key}` } });
}

const json = async (response: Response): Promise<Record<string, unknown>> =>
  (await response.json()) as Record<string, unknown>;

describe.each(prefixes)("a partner that calls %s", (_where, prefix) => {
  test("finds its queued job by the Location", async () => {
    const called = `${prefix}/v1/si-compounding/V2/createRefillRequest`;
    const body = JSON.stringify({ request: { patient_id: 7, note: prefix } });
    const queued = await client.call(called, {
      body,
      headers: { prefer: "respond-async", "idempotency-key": `job${prefix}` },
    });
    expect(queued.status).toBe(202);
    expect(await json(await follow(called, queued))).toMatchObject({ id: queued.headers.get("gateway-job") });
    await until(async () => (await json(await follow(called, queued)))["status"] === "succeeded");
  });

  test("finds an uncertain job by the Location of the answer", async () => {
    const called = `${prefix}/v1/si-compounding/V2/createRefillRequest`;
    await client.fault("si-compounding", { match: { path: "/V2/createRefillRequest" }, do: { reset: "after" } });
    const body = JSON.stringify({ request: { patient_id: 8, note: prefix } });
    const lost = await client.call(called, { body, headers: { "idempotency-key": `lost${prefix}` } });
    expect(lost.status).toBe(504);
    expect(await json(await follow(called, lost))).toMatchObject({ status: "uncertain" });
  });

  test("finds its new endpoint, a test's delivery and a recovery by the Location", async () => {
    const called = `${prefix}/v1/endpoints`;
    const url = `${receiver}/links${prefix.replaceAll("/", "-")}`;
    const created = await client.call(called, {
      body: JSON.stringify({ url, eventTypes: ["md-integrations.*"] }),
    });
    const { id } = await json(created);
    expect(await json(await follow(called, created))).toMatchObject({ id, url });

    const tested = await client.call(`${called}/${id}/test`, { method: "POST" });
    expect(await json(await follow(`${called}/${id}/test`, tested))).toMatchObject({ endpointId: id });

    const since = new Date(Date.now() - 60_000).toISOString();
    const recovered = await client.call(`${called}/${id}/recover`, { body: JSON.stringify({ since }) });
    expect((await follow(`${called}/${id}/recover`, recovered)).status).toBe(200);
  });

  test("is led to the vendor's own links under the same prefix", async () => {
    const called = `${prefix}/v1/syncvet/api/v1/things`;
    await client.fault("syncvet", {
      match: { path: "/api/v1/things" },
      do: {
        status: 200,
        headers: { location: "/api/v1/things/9?page=2", link: '</api/v1/things?page=2>; rel="next"' },
        body: "{}",
      },
    });
    const answer = await client.call(called);
    expect(answer.headers.get("location")).toBe(`${prefix}/v1/syncvet/api/v1/things/9?page=2`);
    expect(answer.headers.get("link")).toBe(`<${prefix}/v1/syncvet/api/v1/things?page=2>; rel="next"`);
  });

  test("sends the vendor the path without the prefix", async () => {
    await client.clearJournal("md-integrations");
    await (await client.call(`${prefix}/v1/md-integrations/v1/partner/patients/v1%20x`)).text();
    const paths = (await client.journal("md-integrations")).map(({ path }) => path);
    expect(paths).toContain("/v1/partner/patients/v1%20x");
  });

  test("finds the API in the document's servers, and the page's files in the page", async () => {
    const document = await fetch(`${gateway}${prefix}/openapi.json`);
    const { servers } = (await document.json()) as { servers: readonly { url: string }[] };
    // A path of the document follows the server's address as it is.
    const server = new URL(servers[0]?.url ?? "", document.url).href.replace(/\/$/, "");
    expect(server).toBe(`${gateway}${prefix}`);
    expect((await fetch(`${server}/health`)).status).toBe(200);

    for (const root of ["", "/"])
      expect((await fetch(`${gateway}${prefix}${root}`)).url).toBe(`${gateway}${prefix}/docs`);
    const page = await fetch(`${gateway}${prefix}/docs/`);
    expect(page.url).toBe(`${gateway}${prefix}/docs`);
    const html = await page.text();
    const links = [...html.matchAll(/ (?:src|href)="([^"#:]+)"/g)].map(([, link = ""]) => link);
    expect(links).toEqual(expect.arrayContaining(["docs", "docs/webhooks", "docs/reference", "openapi.json"]));
    for (const link of new Set(links))
      expect([link, (await fetch(new URL(link, page.url))).status]).toEqual([link, 200]);
  });
});
