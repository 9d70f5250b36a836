import { existsSync, readdirSync, readFileSync } from "node:fs";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { examplesFolder } from "../../shared/vendors/example-files.ts";
import { vendors } from "../../shared/vendors/registry/registry.ts";
import { siCompounding } from "../../shared/vendors/si-compounding/descriptor.ts";
import { subjectFaults, subjectsOfAnswer, subjectsOfRequest } from "../../shared/vendors/subject-places.ts";

const vendor = {
  subjects: {
    patient_id: { path: ["patient"], query: ["patient_id"], request: ["/patient_id", "/list/*/patient_id"] },
    case_id: { answer: ["/case_id"] },
  },
};
const request = (more: object = {}) => ({
  path: "/patients/a%20b/notes",
  query: [] as (readonly [string, string])[],
  headers: {},
  body: Buffer.from("{}"),
  ...more,
});

describe("the subjects of a request", () => {
  const operation = { path: "/patients/{patient}/notes" };
  it.each([
    ["a path's parameter, decoded", request(), ["a b"]],
    ["a path of another shape", request({ path: "/patients" }), []],
    ["a parameter that is no percent-encoding", request({ path: "/patients/%/notes" }), ["%"]],
    [
      "a query, each value once",
      request({
        path: "/x",
        query: [
          ["patient_id", "p"],
          ["patient_id", "p"],
        ],
      }),
      ["p"],
    ],
    ["a member of the body", request({ path: "/x", body: Buffer.from('{"patient_id": " p "}') }), ["p"]],
    [
      "a number with all digits",
      request({ path: "/x", body: Buffer.from('{"patient_id": 63841550598335501}') }),
      ["63841550598335501"],
    ],
    [
      "elements of a list",
      request({ path: "/x", body: Buffer.from('{"list": [{"patient_id": "a"}, {}, {"patient_id": "b"}]}') }),
      ["a", "b"],
    ],
    ["no JSON", request({ path: "/x", body: Buffer.from("<xml/>") }), []],
    [
      "a text that is too long for an id",
      request({ path: "/x", body: Buffer.from(JSON.stringify({ patient_id: "x".repeat(201) })) }),
      [],
    ],
  ] as const)("are read from %s", (_what, given, expected) => {
    expect(subjectsOfRequest(vendor, operation, given)).toEqual(expected.map((id) => ["patient_id", id]));
  });

  const many = (count: number) =>
    Buffer.from(JSON.stringify({ list: Array.from({ length: count }, (_, id) => ({ patient_id: `p${id}` })) }));
  it.each([
    ["fifty subjects", many(50), 50, false],
    ["more than fifty", many(51), 50, true],
    ["a longer list than is read", Buffer.from(JSON.stringify({ list: [...Array(101)].map(() => ({})) })), 0, true],
    ["a larger body than is read", Buffer.alloc(1_048_577, " "), 0, true],
    ["a body in the bucket", { key: "uploads/upl_1", size: 1 }, 0, true],
    ["no body", Buffer.alloc(0), 0, false],
  ])("say whether there may be more than were read: %s", (_what, body, count, isCut) => {
    const found = subjectsOfRequest(vendor, operation, request({ path: "/x", body }));
    expect(found.filter(([name]) => name === "patient_id")).toHaveLength(count);
    expect(found.some(([name]) => name === "unlisted")).toBe(isCut);
  });

  it("are none for a vendor without places", () => {
    expect(subjectsOfRequest({}, operation, request())).toEqual([]);
  });
});

it("The subjects of an answer are read from its own places alone", () => {
  const body = Buffer.from('{"case_id": "c", "patient_id": "p"}');
  expect(subjectsOfAnswer(vendor, { headers: {}, body })).toEqual([["case_id", "c"]]);
});

it("A descriptor with a place that cannot be is refused", () => {
  const subjects = { patient_id: { path: ["gone"], request: ["no-pointer", "/a/*/b/*/c/*"] } };
  expect(subjectFaults({ ...siCompounding, subjects })).toHaveLength(3);
});

/** Members and parameters that name a patient or a case in every vendor that has them. */
const naming = /"(patient_?id|memberId|case_?id)"\s*:\s*("[^"]+"|\d+)/i;

describe.each(vendors.map((one) => [one.id, one] as const))("%s", (id, descriptor) => {
  it("names every path parameter of a patient or a case", () => {
    const named = new Set(Object.values(descriptor.subjects ?? {}).flatMap(({ path = [] }) => path));
    const parameters = descriptor.operations.flatMap(({ path }) => [
      ...path.matchAll(/\{((?:patient|case|encounter)(?:_id)?)\}/g),
    ]);
    expect(parameters.map(([, name]) => name).filter((name) => !named.has(name ?? ""))).toEqual([]);
  });

  it("finds a subject in every example of a write that has one", () => {
    const folder = examplesFolder(id);
    const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")) : [];
    const missed = files.filter((file) => {
      const operation = descriptor.operations.find((one) => one.id === file.slice(0, file.indexOf(".")));
      if (operation === undefined || operation.safe || operation.internal || operation.audience !== undefined)
        return false;
      const body = readFileSync(new URL(file, folder));
      if (!naming.test(body.toString())) return false;
      const message = { headers: {}, body, path: operation.path, query: [] };
      const found = file.includes(".request.")
        ? subjectsOfRequest(descriptor, operation, message)
        : [
            ...subjectsOfAnswer(descriptor, message),
            ...subjectsOfRequest(descriptor, operation, { ...message, body: Buffer.alloc(0) }),
          ];
      return found.length === 0;
    });
    expect(missed, inspect(missed)).toEqual([]);
  });
});
