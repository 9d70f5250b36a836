import { expect, test } from "vitest";
import { RouteTable } from "../../../../../infra/local/runner/api/route-table.ts";

const routes = new RouteTable(
  [
    ["GET", "/"],
    ["GET", "/health"],
    ["POST", "/webhooks/{vendor}/{connection}"],
    ["ANY", "/v1/{proxy+}"],
    ["ANY", "/v1/syncvet/{path+}"],
    ["GET", "/v1/jobs/{id}"],
    ["GET", "/v1/jobs/mine"],
  ].map(([httpMethod = "", resourcePath = ""]) => ({ httpMethod, resourcePath, functionName: "f", timeoutMs: 1 })),
);

test.each([
  ["GET", "/", "/", {}],
  ["GET", "/health", "/health", {}],
  ["GET", "/health/", "/health", {}],
  ["POST", "/webhooks/a/b", "/webhooks/{vendor}/{connection}", { vendor: "a", connection: "b" }],
  ["DELETE", "/v1/x", "/v1/{proxy+}", { proxy: "x" }],
  ["OPTIONS", "/v1/x/y/", "/v1/{proxy+}", { proxy: "x/y" }],
  ["PUT", "/v1/syncvet/api/x", "/v1/syncvet/{path+}", { path: "api/x" }],
  ["GET", "/v1/jobs/mine", "/v1/jobs/mine", {}],
  ["GET", "/v1/jobs/7", "/v1/jobs/{id}", { id: "7" }],
  ["GET", "/v1/a%2Fb/c%20d", "/v1/{proxy+}", { proxy: "a/b/c d" }],
  ["GET", "/v1/%E0%A4%A", "/v1/{proxy+}", { proxy: "%E0%A4%A" }],
  ["GET", "/v1/x//y", "/v1/{proxy+}", { proxy: "x//y" }],
])("the route table routes %s %s to %s", (method, path, resourcePath, parameters) => {
  const route = routes.find(method, path);
  expect(route?.method.resourcePath).toBe(resourcePath);
  expect(route?.pathParameters).toEqual(parameters);
});

test.each([
  ["a path that no resource fits", "GET", "/nothing"],
  ["a method that the resource does not have", "POST", "/health"],
  ["a method beyond those of ANY", "TRACE", "/v1/x"],
  ["too few segments", "POST", "/webhooks/a"],
  ["an empty parameter", "POST", "/webhooks//b"],
  ["nothing for a greedy parameter", "GET", "/v1"],
  ["a literal beside a greedy parameter", "GET", "/v1/syncvet"],
])("the route table has no route for %s", (_name, method, path) => {
  expect(routes.find(method, path)).toBeUndefined();
});
