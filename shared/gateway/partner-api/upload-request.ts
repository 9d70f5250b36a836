import { Problem } from "../../core/problem.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import { readBody } from "./requests/read-body.ts";
import { uploadBody } from "./requests/upload-body.ts";

/** What a partner says of the body that it will put there. */
export interface UploadRequest {
  readonly vendor: VendorDescriptor;
  readonly size: number;
  readonly contentType: string;
  readonly sha256: string | null;
}

/** Of any vendor; what one vendor takes may be less. */
const maxUploadBytes = 100 * 1_048_576;

/**
 * Reads `{"vendor", "size", "contentType", "sha256"?}`.
 *
 * @param vendors the stage's
 * @throws Problem 400 naming every field that is wrong, 413 for a size over the vendor's limit or the gateway's
 */
export function readUploadRequest(body: Uint8Array, vendors: readonly VendorDescriptor[]): UploadRequest {
  const { vendor: id, sha256 = null, ...asked } = readBody(uploadBody(vendors.map((vendor) => vendor.id)), body);
  const vendor = vendors.find((one) => one.id === id);
  if (vendor === undefined) throw new Error("The body's schema takes the stage's vendors alone.");
  const limit = Math.min(maxUploadBytes, vendor.maxBodyBytes ?? maxUploadBytes);
  if (asked.size > limit) throw tooLarge(vendor, limit);
  return { vendor, ...asked, sha256 };
}

function tooLarge({ title }: VendorDescriptor, limit: number): Problem {
  return new Problem({
    status: 413,
    name: "body-too-large",
    title: "Body too large",
    detail: `An upload for ${title} has at most ${limit} bytes, form parts included.`,
  });
}
