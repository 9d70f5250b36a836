import { expect, test } from "vitest";
import { calledPaths } from "../../../../../infra/local/runner/api/called-paths.ts";

test.each([
  ["at the root", "/v1/x", "/v1/x", "/v1/x"],
  ["under the stage's name", "/prod/v1/x", "/v1/x", "/v1/x"],
  ["under a base path, which stays in the event", "/rx/v1/v1/x", "/v1/x", "/rx/v1/v1/x"],
  ["of the stage's root", "/prod", "/", "/"],
  ["of the base path's root", "/rx/v1", "/", "/rx/v1"],
  ["beside the base path", "/rx/v12/x", "/rx/v12/x", "/rx/v12/x"],
  ["beside the stage's name", "/production/x", "/production/x", "/production/x"],
])("a request %s has the paths that API Gateway gives", (_what, path, route, event) => {
  expect(calledPaths(path, { stage: "prod", basePath: "/rx/v1" })).toEqual({ route, event });
});
