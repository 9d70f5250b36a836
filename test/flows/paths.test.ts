import { beforeEach, describe, expect, test } from "vitest";
import { sendPath } from "../support/stack/send-path.ts";
import { useGateway } from "../support/stack/use-test-stack.ts";

const { stack, client } = await useGateway();

describe("paths", () => {
  beforeEach(async () => {
    for (const vendor of ["si-compounding", "md-integrations", "syncvet"]) await client.clearJournal(vendor);
  });

  async function call(path: string, method = "GET", body?: string) {
    const headers = { authorization: `Bearer ${stack.info.partner.key}`, "content-type": "application/json" };
    return await sendPath(stack.info.gateway, path, { method, headers, ...(body === undefined ? {} : { body }) });
  }
  /** The requests that reached the vendor, without logins. */
  async function sent(vendor: string): Promise<readonly string[]> {
    const isLogin = (path: string): boolean => /token|hubspot/i.test(path);
    return (await client.journal(vendor)).map(({ path }) => path).filter((path) => !isLogin(path));
  }

  test.each([
    ["/api/a%3Bb%2Bc%3Dd", "/api/a%3Bb%2Bc%3Dd"],
    ["/api/a;b+c=d", "/api/a;b+c=d"],
    ["/api/a%3ab%2cc%40%24", "/api/a%3Ab%2Cc%40%24"],
    ["/api/%41%7E%2d", "/api/A~-"],
    ["/api/100%25/caf%c3%a9", "/api/100%25/caf%C3%A9"],
  ])("reserved characters of %s reach the vendor as they were sent", async (path, expected) => {
    expect((await call(`/v1/syncvet${path}`)).status).toBe(200);
    expect(await sent("syncvet")).toEqual([expected]);
  });

  test.each([
    "/api/%2e%2e;x/oauth2",
    "/api/..%3Bx/oauth2",
    "/api/..;/oauth2",
    "/api/.%3b/x",
    "/api/..%253Bx/x",
    "/api/%EF%BC%8E%EF%BC%8E/x",
    "/api/a%EF%BC%8Fb",
  ])("%s is refused, and nothing reaches the vendor", async (path) => {
    const { status, body } = await call(`/v1/syncvet${path}`);
    expect({ status, ...(JSON.parse(body) as object) }).toMatchObject({ status: 400, outcome: "not-sent" });
    expect(await sent("syncvet")).toEqual([]);
  });

  test.each([
    "/v2/createrefillrequest",
    "/V2/createRefillRequest/",
    "/V2/createRefillRequest;x=1",
    "/V2/createRefillRequest%20",
    "/index.php/V2/createRefillRequest",
    "/V2/createRefillRequest.json",
    "/V2//createRefillRequest",
    "/V2/createRefillRequest/index.php",
    "/V2/createRefillRequest.php/x",
    "/V2/index.php/createRefillRequest",
    "/public/V2/createRefillRequest",
    "/V2/create-refill-request",
    "/V2/createRef%C4%B0llRequest",
    "/(S(x))/V2/createRefillRequest",
  ])("a refill by the path %s is no passthrough, and is refused", async (path) => {
    const { status, body } = await call(`/v1/si-compounding${path}`, "POST", '{"request":{}}');
    expect({ status, body }).toMatchObject({ status: 400 });
    expect(body).toContain('"outcome":"not-sent"');
    expect(await client.journal("si-compounding")).toEqual([]);
  });

  test.each([
    ["si-compounding", "/V2/getToken;x"],
    ["si-compounding", "/index.php/v2/GETTOKEN"],
    ["md-integrations", "/web/user/logout%20"],
    ["md-integrations", "/v1/hubspot/auth/"],
    ["md-integrations", "/V1/Partner/Auth/Token"],
    ["mwi-formulary", "/oauth/token.json"],
    ["mwi-formulary", "/oauth/token.php/x"],
    ["md-integrations", "/v1/hubspot/auth/index"],
  ])("a login of %s by the path %s is the gateway's own", async (vendor, path) => {
    expect((await call(`/v1/${vendor}${path}`, "POST", "{}")).status).toBe(403);
    expect((await call(`/v1/${vendor}${path}`)).status).toBe(403);
    expect(await sent(vendor)).toEqual([]);
  });

  test("another method on a catalogued path is passed through as itself", async () => {
    await call("/v1/md-integrations/v1/partner/questionnaires", "PATCH", "{}");
    expect((await client.journal("md-integrations")).at(-1)).toMatchObject({ method: "PATCH" });
  });
});
