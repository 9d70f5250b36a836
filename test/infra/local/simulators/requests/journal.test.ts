import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { Journal } from "../../../../../infra/local/simulators/requests/journal.ts";
import { useSimulators } from "../../../../support/local/use-simulators.ts";
import { bearerOf, credential, login } from "../../../../support/local/vendor-logins.ts";

const sha256 = (body: string | Buffer) => createHash("sha256").update(body).digest("hex");

describe("the journal", () => {
  const simulators = useSimulators();

  it("the journal holds exactly the contract's fields", async () => {
    const headers = { ...(await bearerOf(simulators, "syncvet")), "content-type": "text/plain" };
    await simulators.send("/syncvet/api/AnyThing", { method: "POST", headers, body: "hello" });

    const [token, entry] = await simulators.journal("syncvet");
    expect(Object.keys(entry ?? {}).sort()).toEqual(
      ["at", "body", "bodySha256", "connection", "done", "headers", "method", "path", "status"].sort(),
    );
    expect(entry).toMatchObject({ connection: "default", method: "POST", path: "/api/AnyThing", body: "hello" });
    expect(entry).toMatchObject({ bodySha256: sha256("hello"), status: 200, done: true });
    expect(entry?.headers).toMatchObject(headers);
    expect(entry?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(token).toMatchObject({ path: "/37d2016b-9350-4cc7-bb6e-0d2507211ecd/oauth2/v2.0/token", done: true });
  });

  it.each([
    "/api/a%2Fb/%c3%a9?x=%20&y=a+b&y=%2f",
    "/api//double/./dot/../up",
    "/api/%zz?&&=",
    "/?only=query",
  ])("the journal keeps the path as received: %s", async (path) => {
    await simulators.send(`/syncvet${path}`);

    expect((await simulators.journal("syncvet")).map((entry) => entry.path)).toEqual([path]);
  });

  it("the journal keeps a body that is no UTF-8 in base64, and does not decompress", async () => {
    const body = gzipSync("compressed");
    const headers = { "content-encoding": "gzip", "content-type": "application/json" };
    await simulators.send("/md-integrations/v1/x", { method: "POST", headers, body });

    const [entry] = await simulators.journal("md-integrations");
    expect(entry).toMatchObject({ bodyBase64: body.toString("base64"), bodySha256: sha256(body), status: 404 });
    expect(entry).not.toHaveProperty("body");
  });

  it("the journal keeps the digest alone of a body of 40 MB", async () => {
    const body = Buffer.alloc(40_000_000, "x");
    const headers = await bearerOf(simulators, "syncvet");
    const { status } = await simulators.send("/syncvet/api/Big", { method: "POST", headers, body });

    const entry = (await simulators.journal("syncvet")).at(-1);
    expect([status, entry?.done, entry?.bodySha256]).toEqual([200, true, sha256(body)]);
    expect(entry).not.toHaveProperty("body");
  });

  it("the journal keeps the body of a GET and of a DELETE", async () => {
    for (const method of ["GET", "DELETE"]) {
      await simulators.send("/syncvet/api/x", { method, body: "{}" });
    }

    expect((await simulators.journal("syncvet")).map((entry) => entry.body)).toEqual(["{}", "{}"]);
  });

  it("the journal names the connection of a key, of a token and, for a login, of the client id, even when it is refused", async () => {
    await login(simulators, "md-integrations", "clinic-2", "wrong");
    const clinic = await bearerOf(simulators, "md-integrations", "clinic-2");
    await simulators.send("/md-integrations/web/clinicians", { headers: clinic });
    await simulators.send("/md-integrations/web/clinicians", {
      headers: { authorization: "Bearer unknown", accept: "application/json" },
    });
    await simulators.send("/inside-rx/search/v1/popular", {
      headers: { "x-api-key": credential("inside-rx", "apiKey") },
    });

    const seen = (await simulators.journal("md-integrations")).map((one) => [one.connection, one.status, one.done]);
    expect(seen).toEqual([
      ["clinic-2", 401, false],
      ["clinic-2", 200, true],
      ["clinic-2", 200, true],
      [null, 401, false],
    ]);
    expect(await simulators.journal("inside-rx")).toMatchObject([{ connection: "default", status: 200, done: true }]);
  });

  it("the journal is emptied by DELETE, and is each vendor's own", async () => {
    await simulators.send("/syncvet/api/x");
    await simulators.send("/inside-rx/x");

    expect((await simulators.control("DELETE", "syncvet/requests")).status).toBe(204);
    expect(await simulators.journal("syncvet")).toEqual([]);
    expect(await simulators.journal("inside-rx")).toHaveLength(1);
  });

  it("the journal of an unknown vendor is 404", async () => {
    expect((await simulators.control("GET", "unknown/requests")).status).toBe(404);
    expect((await simulators.send("/unknown/x")).status).toBe(404);
  });
});

describe("the journal's limits", () => {
  const received = (body: string) => ({
    connection: null,
    method: "POST",
    path: "/",
    headers: {},
    body: Buffer.from(body),
  });

  it("the journal drops the bodies of the oldest requests first, then the requests, but never a digest that it lists", () => {
    const journal = new Journal({ body: 4, bodies: 6, requests: 3 });
    for (const body of ["1111", "22", "33333", "44"]) journal.add(received(body));

    expect(journal.list().map((entry) => entry.body)).toEqual(["22", undefined, "44"]);
    expect(journal.list().map((entry) => entry.bodySha256)).toEqual(["22", "33333", "44"].map(sha256));
  });
});
