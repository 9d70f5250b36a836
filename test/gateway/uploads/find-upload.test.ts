import { expect, test } from "vitest";
import { findUpload } from "../../../shared/gateway/uploads/find-upload.ts";
import { insideRx } from "../../../shared/vendors/inside-rx/descriptor.ts";
import { mdIntegrations } from "../../../shared/vendors/md-integrations/descriptor.ts";
import { siCompounding } from "../../../shared/vendors/si-compounding/descriptor.ts";
import { syncvet } from "../../../shared/vendors/syncvet/descriptor.ts";
import type { VendorDescriptor } from "../../../shared/vendors/types.ts";
import { aRequest } from "../../support/builders/a-request.ts";
import { anUpload } from "../../support/builders/an-upload.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryUploadStore } from "../../support/fakes/memory-upload-store.ts";

const clock = manualClock();
const open = anUpload({ until: clock.now() + 1 });

async function find(
  { upload = open, vendor = syncvet }: { upload?: typeof open; vendor?: VendorDescriptor },
  request: Parameters<typeof aRequest>[0] = { headers: { "gateway-body": open.id } },
) {
  const uploads = memoryUploadStore(clock);
  await uploads.createUpload(upload, 0);
  return await findUpload({ vendor, uploads, clock }, aRequest(request), open.partnerId);
}

test("finds none where the request names none", async () => {
  expect(await find({}, {})).toBeUndefined();
});

test("finds the partner's own, for this vendor, in its time", async () => {
  expect(await find({})).toEqual(open);
});

test("finds one in use after its time, for the replay of its request", async () => {
  const used = { ...open, until: clock.now(), usedBy: "job_1" };
  expect(await find({ upload: used })).toEqual(used);
});

test.each([
  ["another partner's", 404, { upload: { ...open, partnerId: "partner_2" } }],
  ["one whose time is over", 410, { upload: { ...open, until: clock.now() } }],
  ["another vendor's", 400, { vendor: mdIntegrations }],
  [
    "one for a vendor whose token stands in the body",
    400,
    { upload: { ...open, vendor: siCompounding.id }, vendor: siCompounding },
  ],
  ["one for a vendor whose calls are split", 400, { upload: { ...open, vendor: insideRx.id }, vendor: insideRx }],
])("refuses %s: %i", async (_what, status, given) => {
  await expect(find(given)).rejects.toMatchObject({ members: { status } });
});

test.each([
  ["an id of another form", 404, { headers: { "gateway-body": "../jobs/job_1" } }],
  ["an unknown id", 404, { headers: { "gateway-body": `upl_${"1".repeat(40)}` } }],
  ["two ids", 400, { headers: { "gateway-body": [open.id, open.id] } }],
  ["a body beside it", 400, { headers: { "gateway-body": open.id }, body: "{}" }],
])("refuses %s: %i", async (_what, status, request) => {
  await expect(find({}, request)).rejects.toMatchObject({ members: { status } });
});

test("says that nothing was sent when it cannot be looked up", async () => {
  const uploads = { ...memoryUploadStore(clock), findUpload: () => Promise.reject(new Error("out of reach")) };
  const finding = findUpload(
    { vendor: syncvet, uploads, clock },
    aRequest({ headers: { "gateway-body": open.id } }),
    "p",
  );
  await expect(finding).rejects.toMatchObject({ members: { status: 503, outcome: "not-sent", retryable: true } });
});
