import { describe, expect, it } from "vitest";
import { Problem } from "../../../shared/core/problem.ts";
import { type PartnerRoute, partnerApi } from "../../../shared/gateway/partner-api/partner-api.ts";
import { json } from "../../../shared/http/messages.ts";
import { aRequest } from "../../support/builders/a-request.ts";
import { aPartner } from "../../support/builders/an-endpoint.ts";
import { memoryPartnerReader } from "../../support/fakes/memory-stores.ts";

const route = (method: PartnerRoute["method"], path: string): PartnerRoute => ({
  method,
  path,
  handle: async ({ partner, parameters }) => json(200, { method, path, partner: partner.id, parameters }),
});

const partners = memoryPartnerReader(aPartner(), aPartner({ id: "prt_disabled", status: "disabled" }));
const answer = partnerApi({
  partners,
  vendors: ["inside-rx", "md-integrations"],
  routes: [
    route("GET", "/v1/things"),
    route("POST", "/v1/things"),
    route("GET", "/v1/things/{id}"),
    route("POST", "/v1/things/{id}/turn"),
  ],
});

const call = async (method: string, path: string, partnerId = "prt_1") =>
  JSON.parse(String((await answer(aRequest({ method, path, caller: { partnerId, keyId: "k" } }))).body));

async function problemOf(calling: Promise<unknown>): Promise<Problem> {
  const error = await calling.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Problem) return error;
  throw new Error("There was no problem.");
}

describe("the partner API", () => {
  it("finds the route of method and path, with its parameters", async () => {
    expect(await call("GET", "/v1/things")).toMatchObject({ method: "GET", partner: "prt_1", parameters: {} });
    expect(await call("GET", "/v1/things/th_1-x")).toMatchObject({ parameters: { id: "th_1-x" } });
    expect(await call("POST", "/v1/things/th_1/turn")).toMatchObject({ path: "/v1/things/{id}/turn" });
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
  ])("answers 404 for %s, and repeats nothing of it", async (path) => {
    const { members } = await problemOf(call("GET", path));

    expect(members).toMatchObject({ status: 404, detail: expect.stringContaining("inside-rx, md-integrations") });
    expect(members.detail).not.toMatch(/acme|jane/);
  });

  it("answers HEAD as GET, wherever there is a GET", async () => {
    expect(await call("HEAD", "/v1/things/th_1")).toEqual(await call("GET", "/v1/things/th_1"));
    expect((await problemOf(call("HEAD", "/v1/things/th_1/turn"))).members.status).toBe(405);
    expect((await problemOf(call("HEAD", "/v1/nothing"))).members.status).toBe(404);
  });

  it("helps who named a vendor and no path", async () => {
    expect((await problemOf(call("GET", "/v1/inside-rx"))).members).toMatchObject({
      status: 404,
      detail: expect.stringContaining("path on the vendor's host"),
    });
  });

  it.each([
    ["PUT", "/v1/things", "GET, HEAD, POST"],
    ["DELETE", "/v1/things/th_1", "GET, HEAD"],
    ["GET", "/v1/things/th_1/turn", "POST"],
  ])("answers 405 for %s %s, and says what is allowed", async (method, path, allow) => {
    const problem = await problemOf(call(method, path));

    expect(problem.members.status).toBe(405);
    expect(problem.headers()["Allow"]).toBe(allow);
  });

  it("refuses a partner that is disabled or gone, and a request without one", async () => {
    expect((await problemOf(call("GET", "/v1/things", "prt_disabled"))).members.status).toBe(403);
    expect((await problemOf(call("GET", "/v1/things", "prt_unknown"))).members.status).toBe(403);
    const { caller: _, ...nobody } = aRequest({ path: "/v1/things" });
    expect((await problemOf(answer(nobody))).members.status).toBe(403);
  });
});
