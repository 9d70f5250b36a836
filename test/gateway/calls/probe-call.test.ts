import { expect, test } from "vitest";
import { probeCall } from "../../../shared/gateway/calls/probe-call.ts";
import { vendors } from "../../../shared/vendors/registry/registry.ts";
import { syncvet } from "../../../shared/vendors/syncvet/descriptor.ts";

const write = {
  connectionName: "clinic-2",
  operation: undefined,
  action: "passthrough",
  safe: false,
  request: {
    method: "POST",
    path: "/api/Write",
    query: [["q", "1"] as const],
    headers: { a: ["1"] },
    body: Buffer.from("{}"),
  },
  partnerId: "prt_1",
};

test.each(
  vendors.map((vendor) => [vendor.id, vendor] as const),
)("The probe of %s is a read with nothing of the call that it precedes", (_, vendor) => {
  const probe = probeCall(vendor, write);
  expect(probe).toMatchObject({ connectionName: "clinic-2", partnerId: "prt_1", safe: true, maxWaitMs: 0 });
  expect(probe.request).toMatchObject({ query: [], headers: {}, body: new Uint8Array() });
  expect(probe.request.path).not.toContain("{");
});

test("The probe is the root of the host where no read is known", () => {
  expect(probeCall(syncvet, write).request).toMatchObject({ method: "GET", path: "/" });
});
