import { describe, expect, it } from "vitest";
import { notFound, Problem } from "../../../shared/core/problem.ts";
import { anyObject } from "../../../shared/core/schema/any-json.ts";
import type { Members } from "../../../shared/core/schema/structures.ts";
import { signHop } from "../../../shared/gateway/access/hop-header.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import type { Partner } from "../../../shared/gateway/model/partner.ts";
import { partnerApi } from "../../../shared/gateway/partner-api/partner-api.ts";
import { ownId, vendorId } from "../../../shared/gateway/partner-api/requests/path-parameters.ts";
import { unnamed } from "../../../shared/gateway/partner-api/routes/answer.ts";
import { route } from "../../../shared/gateway/partner-api/routes/route.ts";
import { bindRoutes } from "../../../shared/gateway/partner-api/routing/bind-route.ts";
import { aRequest } from "../../support/builders/a-request.ts";
import { aPartner } from "../../support/builders/an-endpoint.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryReceipts } from "../../support/fakes/memory-receipts.ts";
import { memoryPartnerReader, memoryPortalSessions } from "../../support/fakes/memory-stores.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

const partners = memoryPartnerReader(aPartner(), aPartner({ id: "prt_suspended", status: "suspended" }));

/** A route that answers with what it was asked. */
const echo = <Parameters extends Members>(method: "GET" | "POST", path: string, parameters: Parameters) =>
  route({ method, path, tag: "", summary: "", parameters, answer: unnamed(anyObject()), problems: [] });

const answering =
  (operation: string) =>
  async ({ partner, parameters }: { readonly partner: Partner; readonly parameters: object }) => ({
    operation,
    partner: partner.id,
    parameters,
  });

const routes = {
  listThings: echo("GET", "/v1/things", {}),
  createThing: echo("POST", "/v1/things", {}),
  getThing: echo("GET", "/v1/things/{id}", { id: ownId }),
  turnThing: echo("POST", "/v1/things/{id}/turn", { id: ownId }),
  getOld: { ...echo("GET", "/v1/old/{id}", { id: ownId }), deprecated: { since: "2026-01-01", sunset: "2027-01-01" } },
  getForeign: { ...echo("GET", "/v1/foreign/{name}", { name: vendorId }), encoded: "name" },
};
const handlers = {
  listThings: answering("listThings"),
  createThing: answering("createThing"),
  getThing: answering("getThing"),
  turnThing: answering("turnThing"),
  getOld: async ({ parameters }: { readonly parameters: { readonly id: string } }) => {
    if (parameters.id === "gone") throw notFound("It is gone.");
    return {};
  },
  getForeign: answering("getForeign"),
};

const digest = keyedDigest("a key");
const clock = manualClock();
const answer = partnerApi({
  clock,
  log: silentLog(),
  digest: async () => digest,
  receipts: memoryReceipts(),
  partners,
  sessions: memoryPortalSessions(),
  vendors: ["inside-rx", "md-integrations"],
  routes: bindRoutes(routes, handlers, { vendors: [] }),
});

const call = async (method: string, path: string, partnerId = "prt_1") =>
  JSON.parse(String((await answer(aRequest({ method, path, caller: { partnerId, keyId: "k" } }))).body));

async function problemOf(calling: Promise<unknown>): Promise<Problem> {
  const error = await calling.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Problem) return error;
  throw new Error("The call succeeded.");
}

describe("the partner API", () => {
  it("finds the route of a method and path, with its parameters", async () => {
    expect(await call("GET", "/v1/things")).toEqual({ operation: "listThings", partner: "prt_1", parameters: {} });
    expect(await call("GET", "/v1/things/th_1-x")).toMatchObject({ parameters: { id: "th_1-x" } });
    expect(await call("POST", "/v1/things/th_1/turn")).toMatchObject({ operation: "turnThing" });
  });

  it("decodes a vendor's id once, and only that", async () => {
    expect(await call("GET", "/v1/foreign/a%2Fb%2520c")).toMatchObject({ parameters: { name: "a/b%20c" } });
    for (const path of ["/v1/foreign/%zz", "/v1/foreign/", `/v1/foreign/${"a".repeat(201)}`, "/v1/things/th%5F1"]) {
      expect((await problemOf(call("GET", path))).members.status).toBe(404);
    }
  });

  it("answers 404 for an id that is longer than any id of the gateway, and may be too long for a key of a table", async () => {
    expect(await call("GET", `/v1/things/${"a".repeat(128)}`)).toMatchObject({ operation: "getThing" });
    for (const length of [129, 1025, 2049]) {
      const { members } = await problemOf(call("GET", `/v1/things/${"a".repeat(length)}`));
      expect(members.status).toBe(404);
    }
  });

  it.each([
    "/v1/acme/x",
    "/v1/thing",
    "/v1/things/",
    "/v1/things//turn",
    "/v1/things/a/b/c",
    "/v1/things/%2e%2e",
    "/v1/things/a%2Fb",
    "/v1/things/jane roe",
    "/v1",
  ])("answers 404 for %s without repeating the path", async (path) => {
    const { members } = await problemOf(call("GET", path));

    expect(members).toMatchObject({ status: 404, detail: expect.stringContaining("inside-rx, md-integrations") });
    expect(members.detail).not.toMatch(/acme|jane/);
  });

  it("answers HEAD as GET, wherever there is a GET", async () => {
    expect(await call("HEAD", "/v1/things/th_1")).toEqual(await call("GET", "/v1/things/th_1"));
    expect((await problemOf(call("HEAD", "/v1/things/th_1/turn"))).members.status).toBe(405);
    expect((await problemOf(call("HEAD", "/v1/nothing"))).members.status).toBe(404);
  });

  it("announces the end of a deprecated route on each of its answers, and on no other's", async () => {
    const announced = { Deprecation: "@1767225600", Sunset: "Fri, 01 Jan 2027 00:00:00 GMT" };
    const caller = { partnerId: "prt_1", keyId: "k" };
    expect((await answer(aRequest({ path: "/v1/old/a", caller }))).headers).toMatchObject(announced);
    expect((await problemOf(call("GET", "/v1/old/gone"))).headers()).toMatchObject(announced);
    expect((await answer(aRequest({ path: "/v1/things", caller }))).headers).not.toHaveProperty("Deprecation");
  });

  it("refuses a key that was revoked, whatever API Gateway remembers of it", async () => {
    partners.revoke("revoked");
    const revoked = answer(aRequest({ path: "/v1/things", caller: { partnerId: "prt_1", keyId: "revoked" } }));
    expect((await problemOf(revoked)).members.status).toBe(401);
  });

  it("asks for a path where only a vendor is named", async () => {
    expect((await problemOf(call("GET", "/v1/inside-rx"))).members).toMatchObject({
      status: 404,
      detail: expect.stringContaining("path on the vendor's host"),
    });
  });

  it.each([
    ["PUT", "/v1/things", "GET, HEAD, POST"],
    ["DELETE", "/v1/things/th_1", "GET, HEAD"],
    ["GET", "/v1/things/th_1/turn", "POST"],
  ])("answers 405 for %s %s and lists the allowed methods", async (method, path, allow) => {
    const problem = await problemOf(call(method, path));

    expect(problem.members.status).toBe(405);
    expect(problem.headers()["Allow"]).toBe(allow);
  });

  it("refuses a change that the gateway has caused itself, and no read", async () => {
    const caller = { partnerId: "prt_1", keyId: "k" };
    const headers = { "gateway-hop": [signHop(digest, clock.now())] };
    const change = answer(aRequest({ method: "POST", path: "/v1/things", caller, headers }));
    expect((await problemOf(change)).members).toMatchObject({
      status: 508,
      name: "loop-detected",
      outcome: "not-sent",
    });
    expect(await answer(aRequest({ path: "/v1/things", caller, headers }))).toMatchObject({ status: 200 });
    const forged = { "gateway-hop": [signHop(keyedDigest("another key"), clock.now())] };
    const other = await answer(aRequest({ method: "POST", path: "/v1/things", caller, headers: forged }));
    expect(other).toMatchObject({ status: 200 });
  });

  it("refuses a suspended or unknown partner, and a request without a partner", async () => {
    expect((await problemOf(call("GET", "/v1/things", "prt_suspended"))).members.status).toBe(403);
    expect((await problemOf(call("GET", "/v1/things", "prt_unknown"))).members.status).toBe(403);
    const { caller: _, ...anonymous } = aRequest({ path: "/v1/things" });
    expect((await problemOf(answer(anonymous))).members.status).toBe(403);
  });
});
