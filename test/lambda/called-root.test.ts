import type { APIGatewayProxyEvent } from "aws-lambda";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calledRoot, ownPath } from "../../shared/lambda/called-root.ts";

type Event = Pick<APIGatewayProxyEvent, "resource" | "path" | "pathParameters" | "requestContext">;

/** The event of a path of the API: under a base path, which stays in its path, or under a stage, which does not. */
function anEvent(
  resource: string,
  own: string,
  under: { readonly basePath?: string; readonly stage?: string } = {},
): Event {
  const { basePath = "", stage = "" } = under;
  const context = { path: `${stage}${basePath}${own}` } as Event["requestContext"];
  return { resource, path: `${basePath}${own}`, pathParameters: parametersOf(resource, own), requestContext: context };
}

/** The values of the resource's parameters, decoded, as API Gateway does. */
function parametersOf(resource: string, own: string): Record<string, string> {
  const values = own.replace(/\/$/, "").split("/");
  const parameters = resource.split("/").flatMap((part, index) => {
    const [, name, plus] = /^\{(\w+)(\+?)\}$/.exec(part) ?? [];
    if (name === undefined) return [];
    const value = plus === "+" ? values.slice(index).join("/") : (values[index] ?? "");
    return [[name, decodedWhereValid(value)] as const];
  });
  return Object.fromEntries(parameters);
}

function decodedWhereValid(value: string): string {
  return value.replaceAll(/(?:%[0-9A-F]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}

const resultOf = (event: Event) => [calledRoot(event), ownPath(event)];

describe("the root of a called URL", () => {
  test.each([
    ["the root of a custom domain", {}, ""],
    ["the stage's name", { stage: "/prod" }, "/prod"],
    ["a stage that is called as the API's first segment", { stage: "/v1" }, "/v1"],
    ["a base path", { basePath: "/rx" }, "/rx"],
    ["a base path of several levels", { basePath: "/rx/a/b" }, "/rx/a/b"],
    ["a base path that ends as the API begins", { basePath: "/rx/v1" }, "/rx/v1"],
    ["a base path that is the API's first segment", { basePath: "/v1" }, "/v1"],
    ["a base path that begins alike", { basePath: "/v12" }, "/v12"],
  ] as const)("is found under %s", (_what, under, root) => {
    for (const own of ["/v1/jobs", "/v1/jobs/", "/v1/v1/jobs", "/v1/md-integrations/v1/partner", "/v1/a%2Fv1%2Fb"]) {
      expect(resultOf(anEvent("/v1/{proxy+}", own, under))).toEqual([root, own]);
    }
  });

  test.each([
    ["/health", "/health"],
    ["/openapi.json", "/openapi.json"],
    ["/docs", "/docs/"],
    ["/docs/{asset}", "/docs/docs"],
    ["/docs/{asset}", "/docs/%2500%20"],
    ["/v1/{proxy+}", "/v1/a/%2525%20/"],
    ["/webhooks/{vendor}/{connection}", "/webhooks/webhooks/default"],
    ["/v1/md-integrations/{path+}", "/v1/md-integrations/v1/md-integrations/v1/x"],
  ])("is found for the resource %s, whatever the base path repeats", (resource, own) => {
    for (const basePath of ["", "/v1", "/docs", "/webhooks/webhooks", "/health/openapi.json", "/v1/md-integrations"]) {
      expect(resultOf(anEvent(resource, own, { basePath }))).toEqual([basePath, own]);
    }
  });

  test.each([
    ["a custom domain", {}, "/", ""],
    ["a stage", { stage: "/prod" }, "/", "/prod"],
    ["a stage without a slash", { stage: "/prod" }, "", "/prod"],
    ["a base path", { basePath: "/rx/docs" }, "/", "/rx/docs"],
    ["a base path without a slash", { basePath: "/rx/docs" }, "", "/rx/docs"],
  ] as const)("is the whole path at the root of %s", (_what, under, own, root) => {
    expect(resultOf(anEvent("/", own, under))).toEqual([root, "/"]);
  });

  test("is empty at a root with an empty segment, from which a link would lead to another host", () => {
    expect(calledRoot(anEvent("/", "//example.com"))).toBe("");
    expect(resultOf(anEvent("/", "//"))).toEqual(["", "//"]);
  });

  test("is what precedes the first segment's first occurrence where the parameters do not read as the path", () => {
    const event = { ...anEvent("/v1/{proxy+}", "/v1/caf%E9", { basePath: "/rx" }), pathParameters: { proxy: "café" } };
    expect(resultOf(event)).toEqual(["/rx", "/v1/caf%E9"]);
  });

  test("is empty for an event without a resource or with another path", () => {
    expect(resultOf({ ...anEvent("", "/v1/x"), resource: "" })).toEqual(["", "/v1/x"]);
    expect(resultOf(anEvent("/v1/{proxy+}", "/other"))).toEqual(["", "/other"]);
  });

  test("is found in a path of 10,000 characters that repeats the API's first segment", () => {
    const own = `/v1${"/v1".repeat(3_300)}/%E9`;
    const started = performance.now();
    expect(ownPath({ resource: "/v1/{proxy+}", path: own, pathParameters: { proxy: "other" } })).toBe(own);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

/** A segment of a URL: the API's own words, other text, and encoded characters, a slash among them. */
const segment = fc
  .oneof(
    fc.constantFrom("v1", "docs", "health", "webhooks", "rx", "v12", "$1", "$&"),
    fc.string({ minLength: 1, maxLength: 8 }).map((text) => encodeURIComponent(text.toWellFormed())),
  )
  .filter((text) => !/^\.{1,2}$/.test(text));
const segments = (minLength: number) =>
  fc.array(segment, { minLength, maxLength: 5 }).map((parts) => parts.map((part) => `/${part}`).join(""));
const basePath = fc
  .array(fc.constantFrom("v1", "docs", "rx", "v12", "api"), { maxLength: 4 })
  .map((parts) => parts.map((part) => `/${part}`).join(""));

test("any path is divided into its prefix and the API's own path, under any base path or stage", () => {
  const resource = fc.constantFrom("/v1/{proxy+}", "/v1/syncvet/{path+}", "/docs/{asset}");
  fc.assert(
    fc.property(resource, basePath, segments(1), segment, fc.boolean(), (template, prefix, rest, one, isStage) => {
      const own = template.replace(/\/\{\w+\+\}/, () => rest).replace("{asset}", () => one);
      const under = isStage ? { stage: prefix === "" ? "/prod" : `/${prefix.split("/")[1]}` } : { basePath: prefix };
      const root = isStage ? under.stage : prefix;
      expect(resultOf(anEvent(template, own, under))).toEqual([root, own]);
    }),
    { numRuns: 2_000 },
  );
});
