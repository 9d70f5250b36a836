import { describe, expect, it } from "vitest";
import type { ConnectionDrift } from "../../../../shared/gateway/model/connection-drift.ts";
import {
  createListVendors,
  type ListVendorsDependencies,
} from "../../../../shared/gateway/partner-api/vendors/list-vendors.ts";
import type { ConnectionName } from "../../../../shared/gateway/ports/health-store.ts";
import { type Operation, statusDecides, type VendorDescriptor } from "../../../../shared/vendors/types.ts";
import { aPartner } from "../../../support/builders/an-endpoint.ts";
import { silentLog } from "../../../support/fakes/silent-log.ts";

const read: Operation = { id: "getThing", method: "GET", path: "/things/{id}", safe: true, evidence: "documented" };
const write: Operation = {
  id: "addThing",
  method: "POST",
  path: "/things",
  safe: false,
  evidence: "assumed",
  audience: "web",
};
const order: Operation = {
  ...read,
  id: "orderThing",
  method: "POST",
  path: "/orders",
  safe: false,
  keyRequired: true,
};
const guess: Operation = { id: "findThing", method: "GET", path: "/things", safe: true, evidence: "unconfirmed" };
const login: Operation = { ...write, id: "logIn", path: "/login", internal: true };

const vendorOf = (id: string): VendorDescriptor => ({
  id,
  title: `The vendor ${id}`,
  origins: { live: "https://vendor.example", sandbox: "https://vendor.example" },
  auth: { kind: "api-key", header: "x-api-key" },
  operations: [read, write, guess, login, order],
  readBody: statusDecides,
});

const dependencies: ListVendorsDependencies = {
  vendors: [vendorOf("one"), vendorOf("two"), vendorOf("not-on-this-stage")],
  connections: { one: ["default", "clinic-2"], two: ["default"] },
  health: { reportOn: async () => ({ status: "ok" }) },
  drift: { findDrift: async () => undefined },
  log: silentLog(),
};

/** The vendors that a partner with these grants sees. */
async function listFor(grants: readonly string[], deps = dependencies) {
  const listVendors = createListVendors(deps);
  const requester = { partner: aPartner({ grants }), keyId: "k", session: undefined, address: "" };
  const request = { requestId: "r", ...requester, headers: {}, parameters: {}, query: {} };
  const readBody = () => Promise.reject(new Error("It has no body."));
  return (await listVendors({ ...request, readBody, disclose: () => {} })).data;
}

const idsOf = async (grants: readonly string[]) =>
  (await listFor(grants)).map(({ id, connections, operations }) => ({
    id,
    connections,
    operations: operations.map((operation) => operation.id),
  }));

const callable = ["getThing", "addThing", "findThing", "orderThing"];

describe("the list of vendors", () => {
  it.each([
    { rule: "is empty without a grant", grants: [], expected: [] },
    { rule: "is empty for a grant of events", grants: ["one:events"], expected: [] },
    { rule: "is empty for a grant of a login", grants: ["one:logIn"], expected: [] },
    { rule: "has no vendor without a connection on this stage", grants: ["not-on-this-stage/*:*"], expected: [] },
    {
      rule: "has the connection default where a grant names no connection",
      grants: ["one:*"],
      expected: [{ id: "one", connections: ["default"], operations: callable }],
    },
    {
      rule: "has every connection for a star",
      grants: ["one/*:*", "two:getThing"],
      expected: [
        { id: "one", connections: ["default", "clinic-2"], operations: callable },
        { id: "two", connections: ["default"], operations: ["getThing"] },
      ],
    },
    {
      rule: "has no connection that this stage does not have",
      grants: ["two/clinic-9:*"],
      expected: [],
    },
    {
      rule: "has a vendor without operations for a grant of passthrough",
      grants: ["one/clinic-2:passthrough"],
      expected: [{ id: "one", connections: ["clinic-2"], operations: [] }],
    },
  ])("$rule", async ({ grants, expected }) => {
    expect(await idsOf(grants)).toEqual(expected);
  });

  it("marks operations by their evidence and audience, and names their connections unless they are all", async () => {
    const shownRead = { id: "getThing", method: "GET", path: "/things/{id}", safe: true };
    const shownWrite = { id: "addThing", method: "POST", path: "/things", safe: false };
    const shownGuess = { id: "findThing", method: "GET", path: "/things", safe: true };
    const [one] = await listFor(["one/clinic-2:*", "one:getThing"]);
    expect(one).toEqual({
      id: "one",
      title: "The vendor one",
      health: { status: "ok" },
      connections: ["default", "clinic-2"],
      operations: [
        { ...shownRead, audience: "partner", evidence: "documented" },
        { ...shownWrite, audience: "web", evidence: "assumed", assumed: true, connections: ["clinic-2"] },
        { ...shownGuess, audience: "partner", evidence: "unconfirmed", unconfirmed: true, connections: ["clinic-2"] },
        {
          id: "orderThing",
          method: "POST",
          path: "/orders",
          safe: false,
          evidence: "documented",
          audience: "partner",
          keyRequired: true,
          connections: ["clinic-2"],
        },
      ],
    });
  });

  it("shows an unconfirmed operation that was answered as seen, and what has drifted on granted connections", async () => {
    const at = Date.parse("2026-01-01T00:00:00Z");
    const renamed = { member: "things[].name", change: "missing", at } as const;
    const retyped = { member: "id", change: "type", type: "string", at } as const;
    const drifts = new Map<string, ConnectionDrift>([
      ["one/default", { revision: 1, operations: { getThing: [renamed] }, events: { changed: [renamed] } }],
      ["one/clinic-2", { revision: 1, operations: { getThing: [renamed, retyped], findThing: [] }, events: {} }],
    ]);
    const drift = {
      findDrift: async ({ vendor, connection }: ConnectionName) => drifts.get(`${vendor}/${connection}`),
    };
    const [all] = await listFor(["one/*:*", "one:events"], { ...dependencies, drift });
    const shown = new Map(all?.operations.map((one) => [one.id, one]));
    expect(shown.get("getThing")?.drift).toEqual([
      { member: "things[].name", change: "missing", connections: ["default", "clinic-2"] },
      { member: "id", change: "type", type: "string", connections: ["clinic-2"] },
    ]);
    expect(shown.get("findThing")).toMatchObject({ evidence: "seen" });
    expect(shown.get("findThing")).not.toHaveProperty("unconfirmed");
    expect(shown.get("addThing")).not.toHaveProperty("drift");
    expect(all?.events).toEqual([
      { type: "one.changed", drift: [{ member: "things[].name", change: "missing", connections: ["default"] }] },
    ]);

    const [own] = await listFor(["one:*"], { ...dependencies, drift });
    expect(own?.operations.map((one) => one.drift?.length ?? 0)).toEqual([1, 0, 0, 0]);
    expect(own?.operations.find(({ id }) => id === "findThing")?.evidence).toBe("unconfirmed");
    expect(own).not.toHaveProperty("events");
  });

  it("leaves out drift that cannot be read", async () => {
    const drift = { findDrift: () => Promise.reject(new Error("The table is out of reach.")) };
    const [one] = await listFor(["one:*"], { ...dependencies, drift });
    expect(one?.operations).toHaveLength(4);
  });

  it("has the health of the granted connections only", async () => {
    const asked: unknown[] = [];
    const health = {
      reportOn: async (vendor: string, connections: readonly string[]) => {
        asked.push({ vendor, connections });
        return { status: "impaired" as const, connections: ["clinic-2"] };
      },
    };
    const [one] = await listFor(["one/clinic-2:*"], { ...dependencies, health });
    expect(one?.health).toEqual({ status: "impaired", connections: ["clinic-2"] });
    expect(asked).toEqual([{ vendor: "one", connections: ["clinic-2"] }]);
  });
});
