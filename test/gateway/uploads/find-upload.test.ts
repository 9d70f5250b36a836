import { expect, test } from "vitest";
import { createFindUpload } from "../../../shared/gateway/uploads/find-upload.ts";
import { insideRx } from "../../../shared/vendors/inside-rx/descriptor.ts";
import { mdIntegrations } from "../../../shared/vendors/md-integrations/descriptor.ts";
import { siCompounding } from "../../../shared/vendors/si-compounding/descriptor.ts";
import { syncvet } from "../../../shared/vendors/syncvet/descriptor.ts";
import type { VendorDescriptor } from "../../../shared/vendors/types.ts";
import { aRequest } from "../../support/builders/a-request.ts";
import { anUpload } from "../../support/builders/an-upload.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryUploadStore } from "../../support/fakes/memory-stores.ts";

const clock = manualClock();
const open = anUpload({ until: clock.now() + 1 });

const uploadFor = (vendor: VendorDescriptor) => ({
  upload: { ...open, id: open.id.replace(open.vendor, vendor.id), vendor: vendor.id },
  vendor,
});

async function find(
  { upload = open, vendor = syncvet }: { upload?: typeof open; vendor?: VendorDescriptor },
  request: Parameters<typeof aRequest>[0] = { headers: { "gateway-body": upload.id } },
) {
  const uploads = memoryUploadStore(clock);
  await uploads.createUpload(upload, 0);
  return await createFindUpload({ vendor, uploads, clock })({ request: aRequest(request), partnerId: open.partnerId });
}

test("A request without Gateway-Body has no upload", async () => {
  expect(await find({}, {})).toBeUndefined();
});

test("A partner's own upload for this vendor is found until it expires", async () => {
  expect(await find({})).toEqual(open);
});

test("An upload in use is found after it has expired, for an idempotent replay", async () => {
  const used = { ...open, until: clock.now(), usedBy: "job_1" };
  expect(await find({ upload: used })).toEqual(used);
});

test.each([
  ["of another partner", 404, { upload: { ...open, partnerId: "partner_2" } }],
  ["that has expired", 410, { upload: { ...open, until: clock.now() } }],
  ["for another vendor", 404, { vendor: mdIntegrations }],
  ["for a vendor whose token is in the body", 400, uploadFor(siCompounding)],
  ["for a vendor whose calls are split", 400, uploadFor(insideRx)],
])("An upload %s is refused with %i", async (_what, status, given) => {
  await expect(find(given)).rejects.toMatchObject({ members: { status } });
});

test.each([
  ["an id of another form", 404, { headers: { "gateway-body": "../jobs/job_1" } }],
  ["an unknown id", 404, { headers: { "gateway-body": `upl_${"1".repeat(40)}` } }],
  ["two ids", 400, { headers: { "gateway-body": [open.id, open.id] } }],
  ["a body beside it", 400, { headers: { "gateway-body": open.id }, body: "{}" }],
])("Gateway-Body with %s is refused with %i", async (_what, status, request) => {
  await expect(find({}, request)).rejects.toMatchObject({ members: { status } });
});

test("A call whose upload cannot be looked up is not sent", async () => {
  const uploads = { ...memoryUploadStore(clock), findUpload: () => Promise.reject(new Error("out of reach")) };
  const request = aRequest({ headers: { "gateway-body": open.id } });
  const finding = createFindUpload({ vendor: syncvet, uploads, clock })({ request, partnerId: "p" });
  await expect(finding).rejects.toMatchObject({ members: { status: 503, outcome: "not-sent", retryable: true } });
});

test("An upload for another vendor is refused as one that does not exist, so that no id shows whose it is", async () => {
  const refusal = async (given: Parameters<typeof find>[0], request?: Parameters<typeof find>[1]) =>
    await find(given, request).catch(({ members }) => members);

  const unknown = await refusal({}, { headers: { "gateway-body": `upl_${open.vendor}_${"9".repeat(40)}` } });
  expect(await refusal({}, { headers: { "gateway-body": `upl_inside-rx_${"1".repeat(40)}` } })).toEqual(unknown);
  expect(await refusal({ upload: { ...open, partnerId: "partner_2" } })).toEqual(unknown);
});
