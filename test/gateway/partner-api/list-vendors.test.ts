import { describe, expect, it } from "vitest";
import { type ListVendorsDependencies, listVendors } from "../../../shared/gateway/partner-api/list-vendors.ts";
import { type Operation, statusDecides, type VendorDescriptor } from "../../../shared/vendors/types.ts";

const read: Operation = { id: "getThing", method: "GET", path: "/things/{id}", safe: true, evidence: "documented" };
const write: Operation = { id: "addThing", method: "POST", path: "/things", safe: false, evidence: "assumed" };
const order: Operation = { ...write, id: "orderThing", path: "/orders", keyRequired: true, evidence: "documented" };
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
};

const idsOf = async (grants: readonly string[]) =>
  (await listVendors(dependencies, grants)).map(({ id, connections, operations }) => ({
    id,
    connections,
    operations: operations.map((operation) => operation.id),
  }));

const callable = ["getThing", "addThing", "findThing", "orderThing"];

describe("the vendors that a key may call", () => {
  it.each([
    { rule: "none without a grant", grants: [], expected: [] },
    { rule: "none for events alone", grants: ["one:events"], expected: [] },
    { rule: "none for a login", grants: ["one:logIn"], expected: [] },
    { rule: "none that this stage has not", grants: ["not-on-this-stage/*:*"], expected: [] },
    {
      rule: "the connection default where a grant names none",
      grants: ["one:*"],
      expected: [{ id: "one", connections: ["default"], operations: callable }],
    },
    {
      rule: "every connection for a star",
      grants: ["one/*:*", "two:getThing"],
      expected: [
        { id: "one", connections: ["default", "clinic-2"], operations: callable },
        { id: "two", connections: ["default"], operations: ["getThing"] },
      ],
    },
    {
      rule: "no connection that this stage has not",
      grants: ["two/clinic-9:*"],
      expected: [],
    },
    {
      rule: "a vendor without operations for passthrough alone",
      grants: ["one/clinic-2:passthrough"],
      expected: [{ id: "one", connections: ["clinic-2"], operations: [] }],
    },
  ])("are $rule", async ({ grants, expected }) => {
    expect(await idsOf(grants)).toEqual(expected);
  });

  it("say of an operation what we know of it, and where it may be called when not everywhere", async () => {
    const [one] = await listVendors(dependencies, ["one/clinic-2:*", "one:getThing"]);
    expect(one).toEqual({
      id: "one",
      title: "The vendor one",
      health: { status: "ok" },
      connections: ["default", "clinic-2"],
      operations: [
        { id: "getThing", method: "GET", path: "/things/{id}", safe: true },
        { id: "addThing", method: "POST", path: "/things", safe: false, assumed: true, connections: ["clinic-2"] },
        { id: "findThing", method: "GET", path: "/things", safe: true, unconfirmed: true, connections: ["clinic-2"] },
        {
          id: "orderThing",
          method: "POST",
          path: "/orders",
          safe: false,
          keyRequired: true,
          connections: ["clinic-2"],
        },
      ],
    });
  });

  it("tell the trouble that is recorded of the connections in reach, and of no other", async () => {
    const asked: unknown[] = [];
    const health = {
      reportOn: async (vendor: string, connections: readonly string[]) => {
        asked.push({ vendor, connections });
        return { status: "impaired" as const, connections: ["clinic-2"] };
      },
    };
    const [one] = await listVendors({ ...dependencies, health }, ["one/clinic-2:*"]);
    expect(one?.health).toEqual({ status: "impaired", connections: ["clinic-2"] });
    expect(asked).toEqual([{ vendor: "one", connections: ["clinic-2"] }]);
  });
});
