import { describe, expect, it } from "vitest";
import { readDocumentedVendors } from "../../infra/public-pages/read-documented-vendors.ts";
import { parseGrant } from "../../shared/core/grants.ts";
import { ownEventTypes } from "../../shared/core/own-event-types.ts";
import { metricRoutes } from "../../shared/gateway/partner-api/routes/metric-routes.ts";
import { partnerRoutes } from "../../shared/gateway/partner-api/routes/partner-routes.ts";
import { resourceRoutes } from "../../shared/gateway/partner-api/routes/resource-routes.ts";
import { openApiDocument } from "../../shared/openapi/openapi-document.ts";
import { vendors } from "../../shared/vendors/registry/registry.ts";

interface OperationObject {
  readonly operationId: string;
  readonly "x-gateway-operation"?: string;
  readonly description: string;
  readonly responses: Readonly<Record<string, unknown>>;
  readonly parameters?: readonly { readonly name?: string; readonly in?: string }[];
  readonly [extension: `x-${string}`]: unknown;
}

interface Document {
  readonly tags: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly webhooks: Readonly<Record<string, { readonly post: OperationObject }>>;
}

const documented = await readDocumentedVendors();
const text = JSON.stringify(openApiDocument(documented, "1.2.3"));
const document: Document = JSON.parse(text);

const described = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
);

/** `<vendor>.<operation>` of a vendor's, the operation id of the gateway's own. */
const idOf = (operation: OperationObject): string =>
  operation["x-gateway-operation"]?.replace(":", ".") ?? operation.operationId;

const find = (id: string) => described.find(({ operation }) => idOf(operation) === id);

/** The path with its parameters unnamed: two names for one parameter are no difference. */
const shapeOf = (path: string) => path.replaceAll(/\{[^}]*\}/g, "{}");

describe("the OpenAPI document", () => {
  it("has every catalogued operation of every vendor, at the path that partners call", () => {
    const catalogued = vendors.flatMap(({ id: vendor, operations }) =>
      operations.map(({ id, method, path }) => `${vendor}.${id} ${method} /v1/${vendor}${shapeOf(path)}`),
    );
    const ofVendors = described
      .filter(({ operation }) => idOf(operation).includes("."))
      .map(({ path, method, operation }) => `${idOf(operation)} ${method.toUpperCase()} ${shapeOf(path)}`);
    expect(ofVendors.toSorted()).toEqual(catalogued.toSorted());
  });

  it("has each parameter of a path, and no other", () => {
    for (const { path, operation } of described) {
      const inPath = (operation.parameters ?? []).filter((one) => one.in === "path").map(({ name }) => name);
      expect(inPath).toEqual([...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name));
    }
  });

  it("marks logins and logouts, which answer only problems", () => {
    const internal = vendors.flatMap(({ id: vendor, operations }) =>
      operations.filter((one) => one.internal).map(({ id }) => `${vendor}.${id}`),
    );
    const marked = described.filter(({ operation }) => operation["x-gateway-internal"]);
    expect(marked.map(({ operation }) => idOf(operation)).toSorted()).toEqual(internal.toSorted());
    for (const { operation } of marked) expect(Object.keys(operation.responses)).toEqual(["401", "403", "default"]);
  });

  it("states the audience of every operation, and explains one that is not the partner", () => {
    for (const vendor of vendors) {
      for (const described of vendor.operations) {
        const operation = find(`${vendor.id}.${described.id}`)?.operation;
        const audience = described.audience ?? "partner";
        expect(operation?.["x-gateway-audience"]).toBe(audience);
        expect(operation?.description.includes("other-audience")).toBe(audience !== "partner");
      }
    }
  });

  it("states the evidence of every operation that is not fully documented", () => {
    for (const { id: vendor, operations } of vendors) {
      for (const { id, evidence } of operations) {
        const expected = evidence === "documented" ? undefined : evidence;
        expect(find(`${vendor}.${id}`)?.operation["x-gateway-evidence"]).toBe(expected);
      }
    }
  });

  it("has every route for partners under its operation id", () => {
    const own = described
      .filter(({ operation, path }) => !idOf(operation).includes(".") && path.startsWith("/v1/"))
      .map(({ method, path, operation }) => `${operation.operationId} ${method.toUpperCase()} ${path}`);
    const routes = Object.entries({ ...partnerRoutes, ...metricRoutes, ...resourceRoutes }).map(
      ([id, { method, path }]) => `${id} ${method} ${path}`,
    );
    expect(own.toSorted()).toEqual(routes.toSorted());
  });

  it("has every event of every vendor and of the gateway itself", () => {
    const types = documented.flatMap(({ vendor, eventTypes }) => eventTypes.map(({ name }) => `${vendor.id}.${name}`));
    expect(types.filter((type) => /^(md-integrations|syncvet)\./.test(type))).toHaveLength(49);
    expect(Object.keys(document.webhooks)).toEqual(expect.arrayContaining(types));
    expect(Object.keys(document.webhooks).filter((type) => !types.includes(type))).toEqual(ownEventTypes);
  });

  it("lists every grant for a vendor, and none for a login", () => {
    for (const { vendor, eventTypes } of documented) {
      const about = document.tags.find(({ name }) => name === vendor.id)?.description ?? "";
      const listed = [...about.matchAll(/`([a-z0-9-]+:[A-Za-z0-9*-]+)`/g)].map(([, grant = ""]) => grant);
      const ids = vendor.operations.filter(({ internal }) => !internal).map(({ id }) => id);
      const expected = ["*", "passthrough", ...(eventTypes.length > 0 ? ["events"] : []), ...ids];
      expect(listed.toSorted()).toEqual(expected.map((action) => `${vendor.id}:${action}`).toSorted());
      expect(listed.filter((grant) => parseGrant(grant) === undefined)).toEqual([]);
    }
  });

  it("has what a vendor's document says in prose, and the members of its refusals", () => {
    const about = document.tags.find(({ name }) => name === "md-integrations")?.description ?? "";
    for (const fact of ["DoseSpot", "Boothwyn", "418", "otp_ready", "dead_end_question", "announcements"]) {
      expect(about).toContain(fact);
    }
    const { components } = JSON.parse(text);
    const { schema } = components.responses["md-integrations.403"].content["application/json"];
    expect(Object.keys(schema.properties)).toEqual(["message", "error"]);
  });

  it("keeps ids beyond 2^53 in examples exactly", () => {
    expect(text).toContain('"prescription_id":63841558324288628');
  });

  it("has no token in examples where the gateway adds it", () => {
    expect(JSON.stringify(find("si-compounding.getPatient"))).not.toContain("33333333333333333333333333333333");
  });

  it("has no status of a vendor that the gateway turns into a problem of its own", () => {
    const statuses = described
      .filter(({ operation }) => idOf(operation).startsWith("md-integrations."))
      .flatMap(({ operation }) => Object.entries(operation.responses));
    expect(statuses.map(([status]) => status)).not.toContain("418");
    expect(statuses.filter(([status]) => status === "429")).toContainEqual([
      "429",
      { $ref: "#/components/responses/Throttled" },
    ]);
  });

  it.each([
    "si-compounding.getPatient",
    "si-compounding.getToken",
    "inside-rx.pricePetsByNpi",
    "mwi-formulary.createFormularyNote",
    "md-integrations.createCase",
    "createEndpoint",
  ])("describes %s", (id) => {
    expect(find(id)).toMatchSnapshot();
  });

  it("describes an event with the body that an endpoint gets", () => {
    expect(document.webhooks["md-integrations.order_status_changed"]).toMatchSnapshot();
  });
});
