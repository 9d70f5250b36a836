import { describe, expect, it } from "vitest";
import { consoleRoutes } from "../../../../infra/operator/console/console-api.ts";
import { aPartner } from "../../../support/builders/an-endpoint.ts";
import { consoleHarness, recordIds } from "../../../support/harnesses/console-harness.ts";

const other = aPartner({ id: "prt_other", grants: ["inside-rx:*"] });

/** With a record's id in the path. */
const routes = consoleRoutes.filter(({ path }) => path.startsWith("v1/") && path.includes("{"));

const filled = (path: string) => path.replace("{id}", recordIds[path.split("/")[1] ?? ""] ?? "");

const bodyOf = ({ method, path }: (typeof routes)[number]) => {
  if (method === "PATCH") return { status: "paused" };
  if (path.endsWith("/resolve")) return { action: "confirm" };
  return path.endsWith("/recover") ? { since: "2026-01-01T00:00:00Z" } : undefined;
};

/** Reads that decide whose a record is. */
const reads = ["cases", "digest", "directory", "endpoints", "jobs", "store"];

describe("a partner's path of the console", () => {
  it.each(routes)("refuses another partner's record: $method $path", async (route) => {
    const { call, used } = await consoleHarness({ partner: other });
    const { status, document } = await call(route.method, `partners/${other.id}/${filled(route.path)}`, bodyOf(route));
    expect(status).toBe(404);
    expect(document).toMatchObject({ type: "urn:rx-gateway:problem:not-found", instance: expect.any(String) });
    expect([...used].filter((name) => !reads.includes(name))).toEqual([]);
  });

  it.each(
    routes.filter(({ isAction, path }) => !isAction && !/^v1\/cases|\/response$/.test(path)),
  )("shows the partner's own record: $path", async ({ method, path }) => {
    const { call } = await consoleHarness();
    expect((await call(method, `partners/prt_1/${filled(path)}`)).status).toBe(200);
  });

  it("leads to every kind of record", () => {
    expect(new Set(routes.map(({ path }) => path.split("/")[1]))).toEqual(new Set(Object.keys(recordIds)));
  });
});
