import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { localConnections } from "../../../../../infra/local/connections.ts";
import { useSimulators } from "../../../../support/local/use-simulators.ts";
import { bearerOf, credential, tokenOf } from "../../../../support/local/vendor-logins.ts";

describe("the simulated vendors are as lenient as their likely frameworks", () => {
  const simulators = useSimulators();
  const [tenant = ""] = [localConnections.find((one) => one.vendor === "mwi-formulary")?.credentials["tenants"]].flat();

  it.each([
    "/v2/createrefillrequest",
    "/V2/createRefillRequest/",
    "/V2/createRefillRequest;x=1",
    "/V2;a/createRefillRequest%3Bb",
    "/V2/createRefillRequest%20",
    "//V2//createRefillRequest",
    "/other/../V2/./createRefillRequest",
    "/V2/%63reateRefillRequest",
  ])("a refill by the path %s is done", async (path) => {
    const body = JSON.stringify({ token: await tokenOf(simulators, "si-compounding"), request: { patient_id: 1 } });
    const { status, text: answer } = await simulators.send(`/si-compounding${path}`, { method: "POST", body });
    expect([status, JSON.parse(answer).error]).toEqual([200, 0]);
    expect((await simulators.journal("si-compounding")).at(-1)).toMatchObject({ path, done: true });
  });

  it.each([
    "/v1/Partner/Cases/c1/tags/t1",
    "/v1/partner/cases/c1/tags/t1/",
    "/v1/partner/cases/c1/tags/t1;x",
  ])("md-integrations deletes by the path %s what was made by its plain path", async (path) => {
    const headers = await bearerOf(simulators, "md-integrations");
    const send = (method: string, at: string) => simulators.send(`/md-integrations${at}`, { method, headers });
    expect((await send("POST", "/v1/partner/cases/c1/tags/t1")).status).toBe(201);
    expect((await send("DELETE", path)).status).toBe(204);
    expect((await send("PATCH", "/v1/partner/cases/c1/tags/t1")).status).toBe(404);
  });

  it.each([
    ["md-integrations", "/V1/Partner/Auth/Token/"],
    ["md-integrations", "/v1/hubspot/auth;x"],
    ["mwi-formulary", "/OAuth/token"],
  ])("a client can log in at %s by the path %s", async (vendor, path) => {
    const body = JSON.stringify({
      grant_type: "client_credentials",
      client_id: credential(vendor, "clientId"),
      client_secret: credential(vendor, "clientSecret"),
    });
    const headers = { "content-type": "application/json" };
    expect((await simulators.send(`/${vendor}${path}`, { method: "POST", headers, body })).status).toBe(200);
  });

  it("an attachment that is too large is refused by another spelling of its path, too", async () => {
    const headers = await bearerOf(simulators, "syncvet");
    const body = Buffer.alloc(31_457_281);
    const sent = { method: "POST", headers, body };
    expect((await simulators.send("/syncvet/API/addpatientattachment/", sent)).status).toBe(413);
  });

  it("the first of two tenants, and of two keys, counts", async () => {
    const headers = { ...(await bearerOf(simulators, "mwi-formulary")), "tenant-id": `${tenant}, other` };
    expect((await simulators.send("/mwi-formulary/formulary/v3/types", { headers })).status).toBe(200);
    const key = `${credential("inside-rx", "apiKey")}, other`;
    const popular = await simulators.send("/inside-rx/search/v1/popular", { headers: { "x-api-key": key } });
    expect(popular.status).toBe(200);
  });

  it("a header that is folded over two lines is read as one", async () => {
    const { authorization = "" } = await bearerOf(simulators, "syncvet");
    const { hostname, port } = new URL(simulators.url());
    const socket = connect(Number(port), hostname);
    const folded = authorization.replace(" ", "\r\n ");
    socket.end(`GET /syncvet/api/x HTTP/1.1\r\nHost: x\r\nAuthorization: ${folded}\r\nConnection: close\r\n\r\n`);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe("the simulated vendors are as strict as their documents", () => {
  const simulators = useSimulators();

  it.each([
    ["no Accept", { accept: undefined }, 406],
    ["an Accept of anything", { accept: "*/*" }, 406],
    ["no Content-Type", { "content-type": undefined }, 415],
    ["a Content-Type of text", { "content-type": "text/plain" }, 415],
    ["a form", { "content-type": "multipart/form-data; boundary=x" }, 200],
    ["JSON among other types", { accept: "text/html, application/json;q=0.5" }, 200],
  ])("md-integrations answers a request with %s accordingly", async (_, change, status) => {
    const all: Record<string, string | undefined> = { ...(await bearerOf(simulators, "md-integrations")), ...change };
    const headers = Object.fromEntries(Object.entries(all).flatMap(([name, one]) => (one ? [[name, one]] : [])));
    expect((await simulators.send("/md-integrations/v1/partner/metadata/states", { headers })).status).toBe(status);
  });

  it("md-integrations answers a file whatever the client accepts", async () => {
    const headers = { ...(await bearerOf(simulators, "md-integrations")), accept: "application/pdf" };
    expect((await simulators.send("/md-integrations/v1/partner/cases/c1/pdf", { headers })).status).toBe(200);
  });

  it("mwi-formulary refuses a call whose Accept does not name JSON, and one without a tenant", async () => {
    const headers = await bearerOf(simulators, "mwi-formulary");
    const path = "/mwi-formulary/formulary/v3/types";
    expect((await simulators.send(path, { headers: { ...headers, accept: "*/*" } })).status).toBe(406);
    expect((await simulators.send(path, { headers })).status).toBe(403);
  });

  it.each([
    ["si-compounding", "/V2/createRefill"],
    ["md-integrations", "/v1/partner/patient"],
    ["mwi-formulary", "/formulary/v3/stocks"],
    ["inside-rx", "/pricing/v1/npi/person"],
  ] as const)("a wrong path of %s, %s, is 404 and does no work", async (vendor, path) => {
    const headers: Record<string, string> =
      vendor === "inside-rx"
        ? { "x-api-key": credential("inside-rx", "apiKey") }
        : vendor === "si-compounding"
          ? {}
          : await bearerOf(simulators, vendor);
    const body = JSON.stringify({ token: await tokenOf(simulators, "si-compounding"), request: {} });
    expect((await simulators.send(`/${vendor}${path}`, { method: "POST", headers, body })).status).toBe(404);
    expect((await simulators.journal(vendor)).at(-1)).toMatchObject({ path, status: 404, done: false });
  });

  it("syncvet answers 200 and {} to any path, since its operations are not public", async () => {
    const headers = await bearerOf(simulators, "syncvet");
    const { status, text: answer } = await simulators.send("/syncvet/api/NoSuchOperation", { headers });
    expect([status, answer]).toEqual([200, "{}"]);
  });
});
