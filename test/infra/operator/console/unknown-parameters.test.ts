import { expect, it } from "vitest";
import { consoleRoutes } from "../../../../infra/operator/console/console-api.ts";
import { consoleHarness } from "../../../support/harnesses/console-harness.ts";

it.each(consoleRoutes)("$method $path of the console refuses an unknown parameter", async ({ method, path }) => {
  const { call, used } = await consoleHarness();
  const { status, document } = await call(method, `${path.replaceAll(/\{\w+\}/g, "some")}?statu=queued`);
  expect(status).toBe(400);
  expect(document.errors).toEqual([{ pointer: "query/statu", detail: expect.any(String) }]);
  expect([...used]).toEqual([]);
});
