import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resourceKinds } from "../../shared/vendors/resource-kinds.ts";
import { ownApi, ownOperations } from "../support/openapi/own-api.ts";
import { type RequestSchema, validOf, violationsOf } from "../support/openapi/values-of-schema.ts";

const partnerRoutes = ownOperations.filter(({ path }) => path.startsWith("/v1/"));

const isResource = (path: string): boolean => Object.values(resourceKinds).some((one) => one.path === path);

/** Of the feed: cursors, times up to now, and names of a stage. */
const ofFeed = new Set(["after", "since", "type", "vendor", "connection"]);

/** Names that are only known at run time: positions in a list, and those of a stage. */
const isOfRunTime = (name: string, path: string): boolean =>
  name === "cursor" ||
  (path === "/v1/feed" && ofFeed.has(name)) ||
  (path === "/v1/metrics" && (name === "since" || name === "until")) ||
  (isResource(path) && (name === "vendor" || name === "connection"));

/** Every documented query parameter whose values a schema can generate. */
const documented = partnerRoutes.flatMap(({ method, path, parameters, body }) =>
  parameters
    .filter((one) => one.in === "query" && !isOfRunTime(one.name, path))
    .map(({ name, schema }) => ({
      method,
      path,
      name,
      example: body?.example,
      schema: (schema ?? {}) as RequestSchema,
    })),
);

describe.each(documented)("$method $path?$name", ({ method, path, name, example, schema }) => {
  it("is accepted in every form that matches the document", async () => {
    const { call } = await ownApi();
    await fc.assert(
      fc.asyncProperty(validOf(schema, {}), async (value) => {
        const { status, pointers } = await call(method, path, example, [[name, String(value)]]);
        expect({ status, pointers }).toEqual({ status: 200, pointers: [] });
      }),
    );
  });

  it("is refused in every other form, when empty and when repeated", async () => {
    const { call } = await ownApi();
    const [valid] = fc.sample(validOf(schema, {}), 1);
    const texts =
      schema.type === "string"
        ? schema.enum
          ? ["none-of-these"]
          : []
        : violationsOf(schema, valid).map(({ value }) => String(value));
    for (const text of ["", ...texts]) {
      expect(await call(method, path, example, [[name, text]])).toEqual({ status: 400, pointers: [`query/${name}`] });
    }
    const twice = [
      [name, String(valid)],
      [name, String(valid)],
    ] as const;
    expect(await call(method, path, example, twice)).toEqual({ status: 400, pointers: [`query/${name}`] });
  });
});

describe("an undocumented query parameter", () => {
  it.each(partnerRoutes)("is refused at $method $path", async ({ method, path, parameters, body }) => {
    const { call } = await ownApi();
    const known = parameters.filter((one) => one.in === "query").map(({ name }) => name);
    const candidates = [
      "limit",
      "cursor",
      "status",
      "vendor",
      "order",
      "type",
      "since",
      "until",
      "connection",
      "operation",
      "Status",
      "x/y",
      "__proto__",
      "",
    ];
    for (const name of candidates.filter((one) => !known.includes(one))) {
      const answer = await call(method, path, body?.example, [[name, "1"]]);
      expect(answer).toEqual({ status: 400, pointers: [`query/${name}`] });
    }
    if (method === "GET") {
      expect(await call("HEAD", path, undefined, [["x", "1"]])).toEqual({ status: 400, pointers: ["query/x"] });
    }
  });
});

describe("every list", () => {
  it("takes limit, cursor and order, and one in the order of arrival takes since and until", () => {
    const lists = partnerRoutes.filter(({ id }) => id.startsWith("list"));
    expect(lists).toHaveLength(9);
    for (const { path, parameters } of lists) {
      const names = parameters.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(["limit", "cursor", "order"]));
      const isByName = ["/v1/vendors", "/v1/event-types"].includes(path);
      expect([path, names.includes("since"), names.includes("until")]).toEqual([path, !isByName, !isByName]);
    }
  });
});
