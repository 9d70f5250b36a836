import { jobHarness } from "./job-harness.ts";
import { fails } from "./scripted-vendor.ts";

/** A harness with one uncertain job. */
export async function uncertainJob(headers: Record<string, string> = {}) {
  const harness = jobHarness();
  harness.vendor.script.push(fails("after-first-byte", true));
  await harness.refill(headers);
  const { id } = harness.onlyJob();
  const resolve = (action: unknown, partnerId?: string) =>
    harness.api("POST", `/v1/jobs/${id}/resolve`, { action }, partnerId);
  return { harness, id, resolve };
}
