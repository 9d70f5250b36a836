import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { isRecord } from "../../shared/core/schema/structures.ts";
import { publicPages } from "../../shared/gateway/partner-api/public-pages.ts";
import { pageView } from "../../shared/gateway/partner-api/views/page-view.ts";
import { ownAnswers } from "../../shared/openapi/own-answers.ts";
import { ownRoutes } from "../../shared/openapi/own-routes.ts";
import { problemDocument } from "../../shared/openapi/problem-document.ts";
import { problemResponses } from "../../shared/openapi/problem-responses.ts";
import { aRequest } from "../support/builders/a-request.ts";
import { populatedApi } from "../support/openapi/populated-api.ts";

const ajv = new Ajv2020.default({ strict: false, allErrors: true });
addFormats.default(ajv);

/** The schema with every object closed: an answer may not have members that are not documented. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (!isRecord(schema)) return schema;
  const members = Object.entries(schema).map(([name, value]) => [name, closed(value)]);
  return { ...Object.fromEntries(members), ...("properties" in schema ? { unevaluatedProperties: false } : {}) };
}

/** What is wrong with an answer by an independent validator. */
function errorsOf(schema: object, value: unknown) {
  const validate = ajv.compile(closed(schema) as object);
  return validate(value) ? [] : validate.errors;
}

/** Records that a route needs instead of those named by its path alone. */
const ids: Readonly<Record<string, string>> = {
  cancelJob: "job_queued",
  getJobResponse: "job_2",
  getCatchUp: "cup_md-integrations_default_1",
};
const bodies: Readonly<Record<string, unknown>> = {
  recoverEndpoint: { since: "2026-01-01T00:00:00Z" },
  startCatchUp: { vendor: "md-integrations", since: "2026-01-01T00:00:00Z" },
};

const partnerRoutes = ownRoutes.filter(({ isPublic }) => !isPublic);

describe.each(partnerRoutes)("the answer of $id", (route) => {
  it("has the documented status, and a body that matches its view without further members", async () => {
    const { call, targetOf } = await populatedApi();
    const target = targetOf(route.path, ids[route.id]);
    const session = (await call({ method: "POST", target: "/v1/portal-sessions" })).body;
    const { status, headers, body } = await call({
      method: route.method,
      target,
      // A key has no session that it could end.
      ...(route.id === "endPortalSession" ? { session } : {}),
      body: bodies[route.id] ?? route.body?.example,
    });

    expect([status, body]).toEqual([route.answer.status === "default" ? 200 : route.answer.status, body]);
    if (route.answer.status !== "default") expect("Location" in headers).toBe(route.answer.location === true);
    if (route.answer.body === undefined) return;
    const { kind, view } = route.answer.body;
    const schema = kind === "page" ? pageView(view.schema) : view.schema;
    expect(schema.faults(body, "")).toEqual([]);
    expect(errorsOf(schema.json, body)).toEqual([]);
    if (kind === "page" && route.id !== "listEventTypes") expect(body.data.length).toBeGreaterThan(0);
  });
});

describe.each(partnerRoutes)("the problems of $id", (route) => {
  it("include those of every route: an unknown parameter, and a partner that is no longer active", async () => {
    const { call, targetOf } = await populatedApi();
    const { method } = route;
    const target = targetOf(route.path);

    expect((await call({ method, target: `${target}?unknown=1` })).status).toBe(400);
    expect((await call({ method, target, partnerId: "prt_unknown" })).status).toBe(403);
    expect(ownAnswers(route)).toMatchObject({ "400": expect.anything(), "403": expect.anything() });
  });
});

describe("the problem of a job without an answer", () => {
  const abandon = { method: "POST", target: "/v1/jobs/job_1/resolve", body: { action: "abandon" } };

  it.each([
    ["abandoned", 409, "Conflict", "job_1", abandon],
    ["cancelled", 503, "NothingDone", "job_queued", { method: "DELETE", target: "/v1/jobs/job_queued" }],
    ["uncertain", 504, "Uncertain", "job_1", undefined],
  ] as const)("has only documented headers where the job is %s", async (_, status, component, id, change) => {
    const { call } = await populatedApi();
    if (change !== undefined) await call(change);
    const answer = await call({ method: "GET", target: `/v1/jobs/${id}/response` });

    expect(answer).toMatchObject({ status, headers: { Location: `/v1/jobs/${id}`, "Gateway-Job": id } });
    const { "Content-Type": _type, ...headers } = answer.headers;
    expect(problemResponses[component]).toHaveProperty("headers", expect.objectContaining(anyValues(headers)));
  });
});

/** Matches any object with these names. */
function anyValues(named: object): object {
  return Object.fromEntries(Object.keys(named).map((name) => [name, expect.anything()]));
}

describe("a problem document", () => {
  it("matches its schema without further members, with and without faults", async () => {
    const { call } = await populatedApi();
    const problems = await Promise.all([
      call({ method: "GET", target: "/v1/jobs/job_none" }),
      call({ method: "POST", target: "/v1/endpoints", body: {} }),
    ]);
    for (const { body } of problems) expect(errorsOf(problemDocument.json, body)).toEqual([]);
    expect(problems[1]?.body.errors).toHaveLength(2);
  });
});

describe("the answer of getHealth", () => {
  it("matches its view without further members", async () => {
    const { body } = await publicPages(new Map())(aRequest({ path: "/health" }));
    const view = ownRoutes.find(({ id }) => id === "getHealth")?.answer.body?.view.schema.json ?? {};
    expect(errorsOf(view, JSON.parse(String(body)))).toEqual([]);
  });
});
