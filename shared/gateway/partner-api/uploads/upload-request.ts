import { Problem } from "../../../core/problem.ts";
import type { ValueOf } from "../../../core/schema/schema.ts";
import type { VendorDescriptor } from "../../../vendors/types.ts";
import type { uploadBody } from "../requests/upload-body.ts";

/** The upload that a partner asks for. */
export interface UploadRequest {
  readonly vendor: VendorDescriptor;
  readonly size: number;
  readonly contentType: string;
  readonly sha256: string | null;
}

/** For every vendor; a vendor's own limit may be lower. */
const maxUploadBytes = 100 * 1_048_576;

/**
 * @param vendors those of the stage, which the body's schema allows
 * @throws Problem 413 for a size over the vendor's limit or the gateway's
 */
export function toUploadRequest(
  { vendor: id, sha256, ...body }: ValueOf<ReturnType<typeof uploadBody>>,
  vendors: readonly VendorDescriptor[],
): UploadRequest {
  const vendor = vendors.find((one) => one.id === id);
  if (vendor === undefined) throw new Error("The body's schema allows only the stage's vendors.");
  const limit = Math.min(maxUploadBytes, vendor.maxBodyBytes ?? maxUploadBytes);
  if (body.size > limit) throw tooLarge(vendor, limit);
  return { vendor, ...body, sha256: sha256 ?? null };
}

function tooLarge({ title }: VendorDescriptor, limit: number): Problem {
  return new Problem({
    status: 413,
    name: "body-too-large",
    title: "Body too large",
    detail: `An upload for ${title} has at most ${limit} bytes, form parts included.`,
  });
}
