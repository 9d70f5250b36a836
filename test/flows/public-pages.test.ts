import { describe, expect, test } from "vitest";
import { stages } from "../../infra/stages.ts";
import { useGateway } from "../support/stack/use-test-stack.ts";

/** The maximum size of an answer of Lambda through API Gateway, in base64. */
const maxAnswerBytes = 4_500_000;

const { stack } = await useGateway();

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${stack.info.gateway}${path}`, { headers, redirect: "manual" });

/** The page's own script, by the path in the page. */
async function scriptOf(page: Response): Promise<string> {
  const [, script] = /<script src="([^"]+)">/.exec(await page.text()) ?? [];
  if (script === undefined) throw new Error("The page has no script.");
  return script;
}

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

  test("gets the page and what it loads, kept as long as it may be", async () => {
    const page = await get("/docs");
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(page.headers.get("cache-control")).toBe("public, max-age=300");
    const script = await get(`/${await scriptOf(page)}`);
    expect(script.status).toBe(200);
    expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(script.headers.get("cache-control")).toContain("immutable");
    expect((await script.arrayBuffer()).byteLength).toBeLessThan(maxAnswerBytes);
  });

  test("gets a page that may ask no other host for anything", async () => {
    const page = await get("/docs");
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*/);
    expect(await page.text()).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  test("is not sent what it has", async () => {
    const first = await get("/openapi.json");
    await first.arrayBuffer();
    const again = await get("/openapi.json", { "if-none-match": first.headers.get("etag") ?? "" });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  test("is led back from a slash too many, which would bend the page's links", async () => {
    const response = await get("/docs/");
    expect([response.status, response.headers.get("location")]).toEqual([308, "../docs"]);
  });

  test.each(["/docs/other.js", "/docs/..%2findex.mjs", "/docs/docs.html"])("does not get %s", async (path) => {
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
