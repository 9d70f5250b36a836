import { describe, expect, test } from "vitest";
import { stages } from "../../infra/stages.ts";
import { useGateway } from "../support/stack/use-test-stack.ts";

/** The maximum size of an answer of Lambda through API Gateway, in base64. */
const maxAnswerBytes = 4_500_000;

const { stack } = await useGateway();

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${stack.info.gateway}${path}`, { headers, redirect: "manual" });

/** What a page loads, by the paths in it. */
async function loadedBy(page: Response): Promise<readonly string[]> {
  const html = await page.text();
  return [...html.matchAll(/<(?:script|link)[^>]* (?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, path = ""]) => path);
}

const contentTypes: Readonly<Record<string, string>> = { js: "text/javascript", css: "text/css" };

describe("anyone", () => {
  test("gets the OpenAPI document, of every vendor of the stage", async () => {
    const response = await get("/openapi.json");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.get("gateway-request-id")).toBeTruthy();
    const { openapi, paths } = (await response.json()) as { openapi: string; paths: Record<string, unknown> };
    expect(openapi).toMatch(/^3\.1\./);
    for (const vendor of Object.keys(stages.local.connections)) {
      expect(Object.keys(paths).some((path) => path.startsWith(`/v1/${vendor}/`))).toBe(true);
    }
  });

  test.each(["", "/local"])("gets it at '%s/openapi.json' with that address as its server", async (prefix) => {
    const { servers } = (await (await get(`${prefix}/openapi.json`)).json()) as { servers: readonly { url: string }[] };
    expect(servers.map(({ url }) => url)).toEqual([`${stack.info.gateway}${prefix}`]);
  });

  test.each([
    ["/docs", 3],
    ["/docs/quick-start", 2],
    ["/docs/reference", 15],
  ])("gets %s and the %i files that it loads, kept as long as they may be", async (path, count) => {
    const page = await get(path);
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(page.headers.get("cache-control")).toBe("public, max-age=300");
    const loaded = await loadedBy(page);
    expect(loaded).toHaveLength(count);
    for (const one of loaded) {
      const file = await fetch(new URL(one, page.url));
      expect([one, file.status]).toEqual([one, 200]);
      const extension = one.slice(one.lastIndexOf(".") + 1);
      expect(file.headers.get("content-type")).toBe(`${contentTypes[extension]}; charset=utf-8`);
      expect(file.headers.get("cache-control")).toContain("immutable");
      expect((await file.arrayBuffer()).byteLength).toBeLessThan(maxAnswerBytes);
    }
  });

  test("gets the index that a page names for its search, kept as long as it may be", async () => {
    const page = await get("/docs/webhooks");
    const [, index = ""] = /data-index="([^"]+)"/.exec(await page.text()) ?? [];
    const file = await fetch(new URL(index, page.url));
    expect([file.status, file.headers.get("content-type")]).toEqual([200, "application/json"]);
    expect(file.headers.get("cache-control")).toContain("immutable");
  });

  test("is not sent what it has", async () => {
    const first = await get("/openapi.json");
    await first.arrayBuffer();
    const again = await get("/openapi.json", { "if-none-match": first.headers.get("etag") ?? "" });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  test.each([
    ["/docs/", "../docs"],
    ["/docs/webhooks/", "../webhooks"],
  ])("is led back from %s, whose slash would bend the page's links", async (path, location) => {
    const response = await get(path);
    expect([response.status, response.headers.get("location")]).toEqual([308, location]);
  });

  test.each([
    "/docs/other.js",
    "/docs/..%2findex.mjs",
    "/docs/docs.html",
    "/docs/webhooks.html",
  ])("does not get %s", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  });
});

interface Listed {
  readonly data: readonly {
    readonly id: string;
    readonly health: unknown;
    readonly connections: readonly string[];
    readonly operations: readonly { readonly id: string }[];
  }[];
  readonly cursor: null;
}

async function vendorsFor(key: string): Promise<Listed> {
  const response = await get("/v1/vendors", { authorization: `Bearer ${key}` });
  expect(response.status).toBe(200);
  return (await response.json()) as Listed;
}

describe("GET /v1/vendors", () => {
  test("lists every vendor and connection to who holds every grant", async () => {
    const { data, cursor } = await vendorsFor(stack.info.partner.key);
    expect(Object.fromEntries(data.map(({ id, connections }) => [id, connections]))).toEqual(stages.local.connections);
    expect(data.map(({ health }) => health)).toEqual(data.map(() => ({ status: "ok" })));
    expect(cursor).toBeNull();
  });

  test("lists no login, which no grant opens", async () => {
    const { data } = await vendorsFor(stack.info.partner.key);
    const ids = data.flatMap(({ operations }) => operations.map(({ id }) => id));
    expect(ids).not.toContain("getToken");
    expect(ids).toContain("getPatient");
  });

  test("lists what the grants reach, and nothing to who has none", async () => {
    const limited = await vendorsFor(stack.info.limitedPartner.key);
    expect(limited.data.map(({ id, connections }) => ({ id, connections }))).toEqual([
      { id: "inside-rx", connections: ["default"] },
    ]);
    expect(await vendorsFor(stack.info.otherPartner.key)).toEqual({ data: [], cursor: null });
  });
});
