import { describe, expect, test } from "vitest";
import type { Call } from "../../../shared/gateway/calls/call.ts";
import { isPathOf, withSafePost } from "../../../shared/gateway/calls/safe-post.ts";
import { syncvet } from "../../../shared/vendors/syncvet/descriptor.ts";
import { aPepper } from "../../support/builders/a-pepper.ts";

const credentials = { kind: "client", clientId: "i", clientSecret: "s", pepper: aPepper, environment: "live" } as const;
const connections = (safePosts?: readonly string[]) => ({
  get: async (name: string) => ({
    vendor: "syncvet",
    name,
    credentials: safePosts === undefined ? credentials : { ...credentials, safePosts },
  }),
});

const callOf = (method: string, path: string, operation?: string): Call => ({
  connectionName: "default",
  operation: syncvet.operations.find(({ id }) => id === operation),
  action: operation ?? "passthrough",
  safe: method === "GET",
  request: { method, path, query: [], headers: {}, body: new Uint8Array() },
});

const listed = ["/api/SearchPatients", "/api/practices/{id}/search", "/api/AddPatientAttachment"];
const isSafe = async (call: Call, safePosts?: readonly string[]) =>
  (await withSafePost({ connections: connections(safePosts) }, call)).safe;

describe("A POST", () => {
  test.each([
    ["/api/SearchPatients"],
    ["/api/practices/12/search"],
  ])("A POST of a path that its connection lists is a read: %s", async (path) => {
    expect(await isSafe(callOf("POST", path), listed)).toBe(true);
  });

  test.each([
    ["POST", "/api/searchpatients"],
    ["POST", "/api/SearchPatients/"],
    ["POST", "/api/SearchPatients/1"],
    ["POST", "/api/Search%50atients"],
    ["POST", "/api/practices//search"],
    ["PUT", "/api/SearchPatients"],
    ["PATCH", "/api/SearchPatients"],
    ["DELETE", "/api/SearchPatients"],
  ])("Any other call stays a write: %s %s", async (method, path) => {
    expect(await isSafe(callOf(method, path), listed)).toBe(false);
  });

  test("A POST of a catalogued write stays a write, also where its connection lists the path", async () => {
    expect(await isSafe(callOf("POST", "/api/AddPatientAttachment", "addPatientAttachment"), listed)).toBe(false);
  });

  test("A POST is a write on a connection that lists nothing", async () => {
    expect(await isSafe(callOf("POST", "/api/SearchPatients"))).toBe(false);
    expect(await isSafe(callOf("POST", "/api/SearchPatients"), [])).toBe(false);
  });

  test("A GET is decided without the connection's secret", async () => {
    const call = callOf("GET", "/api/x");
    const unread = { get: () => Promise.reject(new Error("It was read.")) };
    expect(await withSafePost({ connections: unread }, call)).toBe(call);
  });
});

test.each([
  ["/a/{x}", "/a/b", true],
  ["/a/{x}", "/a/", false],
  ["/a/{x}", "/a/b/c", false],
  ["/{x}/b", "/a/b", true],
  ["/a.b", "/axb", false],
])("A template is compared with a whole path: %s, %s, %s", (template, path, matches) => {
  expect(isPathOf(template, path)).toBe(matches);
});
