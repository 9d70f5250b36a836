import { describe, expect, test } from "vitest";
import { vendorHeaders } from "../../../shared/gateway/calls/vendor-headers.ts";
import { vendors } from "../../../shared/vendors/registry/registry.ts";

const json = "application/json";
const form = "multipart/form-data; boundary=x";
const urlencoded = "application/x-www-form-urlencoded";

/** What one header becomes. `-` is a path that the catalogue does not know. */
function sent(
  vendorId: string,
  operationId: string,
  headers: Readonly<Record<string, string | readonly string[]>>,
  hasBody: boolean,
) {
  const vendor = vendors.find(({ id }) => id === vendorId);
  if (vendor === undefined) throw new Error(`There is no vendor ${vendorId}.`);
  const operation = vendor.operations.find(({ id }) => id === operationId);
  if (operation === undefined && operationId !== "-") throw new Error(`There is no operation ${operationId}.`);
  const given = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat()]));
  return vendorHeaders(vendor, { operation, headers: given, hasBody });
}

describe("Accept", () => {
  const catalogued = [
    ["md-integrations", "getStates"],
    ["md-integrations", "createCase"],
    ["md-integrations", "getFile"],
    ["mwi-formulary", "getFormularyTypes"],
    ["mwi-formulary", "createComposite"],
    ["inside-rx", "pricePeopleByNpi"],
    ["inside-rx", "createMembershipCard"],
  ] as const;
  const given = [undefined, "*/*", "text/html", "application/*", "", "application/xml, application/json;q=0.1"];
  test.each(
    catalogued.flatMap(([vendor, operation]) => given.map((accept) => [vendor, operation, accept] as const)),
  )("Accept is what the document demands: %s %s, given %j", (vendor, operation, accept) => {
    expect(sent(vendor, operation, accept === undefined ? {} : { accept }, true)["accept"]).toEqual([json]);
  });

  test("Accept that is given twice is sent once, as the document demands", () => {
    expect(sent("md-integrations", "getStates", { accept: ["*/*", "text/html"] }, false)["accept"]).toEqual([json]);
  });

  test.each([
    [undefined, "*/*"],
    ["*/*", "*/*"],
    ["application/pdf", "application/pdf"],
  ])("Accept of an operation that answers a file is the partner's: %j", (accept, expected) => {
    const headers = sent("md-integrations", "getClinicianExportFile", accept === undefined ? {} : { accept }, false);
    expect(headers["accept"]).toEqual([expected]);
  });

  test.each([
    [undefined, json],
    ["*/*", json],
    ["text/html, */*;q=0.8", json],
    ["", json],
    ["application/pdf", "application/pdf"],
  ])("Accept of an unknown path is the partner's where it is specific: %j", (accept, expected) => {
    for (const vendor of ["md-integrations", "mwi-formulary", "inside-rx"]) {
      expect(sent(vendor, "-", accept === undefined ? {} : { accept }, false)["accept"]).toEqual([expected]);
    }
  });

  test.each([
    ["si-compounding", "getPatient"],
    ["syncvet", "-"],
  ])("Accept is the partner's where no document demands one: %s", (vendor, operation) => {
    expect(sent(vendor, operation, { accept: "*/*" }, true)["accept"]).toEqual(["*/*"]);
  });
});

describe("Content-Type", () => {
  test.each([
    ["a call without a body", "getStates", {}, false, json],
    ["a call without a body, whatever it says", "getStates", { "content-type": "text/html" }, false, json],
    ["a file's call without a body", "getCasePdf", {}, false, json],
    ["an unknown path without a body", "-", {}, false, json],
    ["a body that says nothing", "createCase", {}, true, json],
    ["a body of fetch", "createCase", { "content-type": "text/plain;charset=UTF-8" }, true, json],
    ["a form", "createFile", { "content-type": form }, true, form],
    ["a body with a type of its own", "createCase", { "content-type": urlencoded }, true, urlencoded],
    ["JSON that says more", "createCase", { "content-type": `${json}; charset=utf-8` }, true, `${json}; charset=utf-8`],
    ["an unknown path's text", "-", { "content-type": "text/plain" }, true, "text/plain"],
  ])("Content-Type at MD Integrations is as in the table for %s", (_what, operation, headers, hasBody, expected) => {
    expect(sent("md-integrations", operation, headers, hasBody)["content-type"]).toEqual([expected]);
  });

  test("Content-Type is JSON where the body carries the token, whatever its declared type", () => {
    for (const type of ["text/plain", urlencoded, "APPLICATION/X-WWW-FORM-URLENCODED"]) {
      const headers = sent("si-compounding", "createRefillRequest", { "content-type": type }, true);
      expect(headers["content-type"]).toEqual([json]);
    }
  });

  test("Content-Type is not added to a read of a vendor whose document does not demand it", () => {
    expect(sent("mwi-formulary", "getFormularyTypes", {}, false)).not.toHaveProperty("content-type");
  });
});

test.each([
  ["si-compounding", "getPatient", ["identity"]],
  ["mwi-formulary", "getFormularyTypes", ["identity"]],
  ["inside-rx", "pricePeopleByNpi", ["identity"]],
  ["md-integrations", "getStates", undefined],
  ["syncvet", "-", undefined],
])("An answer that the gateway reads is requested without a coding: %s", (vendor, operation, expected) => {
  expect(sent(vendor, operation, { "accept-encoding": "gzip, br" }, true)["accept-encoding"]).toEqual(expected);
});

test("A job's headers are the same when they are built again", () => {
  for (const operation of ["getStates", "getCasePdf", "getClinicianExportFile", "createCase", "-"]) {
    for (const accept of [[], [["accept", "*/*"]], [["accept", "application/pdf"]]]) {
      const once = sent("md-integrations", operation, Object.fromEntries(accept), true);
      expect(sent("md-integrations", operation, once, true)).toEqual(once);
    }
  }
});

describe("The trace context", () => {
  const traceparent = `00-${"a".repeat(32)}-${"b".repeat(16)}-01`;
  const headersOf = (headers: Readonly<Record<string, string | readonly string[]>>) => {
    const { traceparent, tracestate } = sent("syncvet", "-", headers, false);
    return { traceparent, tracestate };
  };

  test("A valid trace context is passed on, for a job's later attempts, too", () => {
    const headers = headersOf({ traceparent, tracestate: ["a=1", "b=2"] });
    expect(headers).toEqual({ traceparent: [traceparent], tracestate: ["a=1,b=2"] });
    expect(sent("syncvet", "-", sent("syncvet", "-", { traceparent }, false), false)).toMatchObject({
      traceparent: [traceparent],
    });
  });

  test.each([
    ["an invalid traceparent", { traceparent: "00-0-0-01", tracestate: "a=1" }, {}],
    ["two of traceparent", { traceparent: [traceparent, traceparent] }, {}],
    ["a tracestate alone", { tracestate: "a=1" }, {}],
    ["an invalid tracestate", { traceparent, tracestate: "A=1" }, { traceparent: [traceparent] }],
    ["a traceparent that ends with its connection", { traceparent, connection: "traceparent" }, {}],
  ])("What the standard refuses is not passed on: %s", (_what, headers, expected) => {
    expect(headersOf(headers)).toEqual({ traceparent: undefined, tracestate: undefined, ...expected });
  });

  test("A vendor that refuses it gets none", () => {
    const [vendor] = vendors;
    if (vendor === undefined) throw new Error("There is no vendor.");
    const headers = { traceparent: [traceparent], tracestate: ["a=1"] };
    const call = { operation: undefined, headers, hasBody: false };
    expect(vendorHeaders({ ...vendor, traceContext: false }, call)).not.toHaveProperty("traceparent");
    expect(vendorHeaders({ ...vendor, traceContext: false }, call)).not.toHaveProperty("tracestate");
  });
});
