import { createHash } from "node:crypto";
import { overrideScanner } from "../../http/method-override/override-scanner.ts";
import type { CallRequest } from "../calls/call-request.ts";
import { methodOverrideRefusal } from "../calls/method-override.ts";
import { BodyMissing, type LargeBodyStore } from "../ports/large-body-store.ts";
import type { Upload } from "../ports/upload-ledger.ts";
import { uploadKey } from "./upload-id.ts";
import { uploadEmpty, uploadUnreachable } from "./upload-problems.ts";

/**
 * Reads an upload through once before it is used, holding no more than a piece of it: for what a direct body is
 * refused for, and for its digest, by which a repetition of the request is known.
 *
 * @returns the SHA-256 of the content, in lower-case hex
 * @throws Problem 400 for a method override, 409 when nothing was put there, 503 when it cannot be read
 */
export async function readUpload(bodies: LargeBodyStore, upload: Upload, signal: AbortSignal): Promise<string> {
  // In use: it was read through for that, and may be gone.
  if (upload.usedBy !== null && upload.sha256 !== null) return upload.sha256;
  const hash = createHash("sha256");
  const scanner = overrideScanner(upload.contentType);
  try {
    for await (const chunk of (await bodies.open(uploadKey(upload.id), signal)) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      scanner.take(chunk);
    }
  } catch (error) {
    throw error instanceof BodyMissing ? uploadEmpty() : uploadUnreachable(error);
  }
  if (scanner.end()) throw methodOverrideRefusal("a field of the upload");
  return hash.digest("hex");
}

/** The call, with the digest of the upload that it sends. Throws as `readUpload`. */
export async function withDigest<UploadCall extends { readonly request: CallRequest }>(
  bodies: LargeBodyStore,
  call: UploadCall,
  upload: Upload,
  withinMs: number,
): Promise<UploadCall> {
  const sha256 = await readUpload(bodies, upload, AbortSignal.timeout(withinMs));
  return { ...call, request: { ...call.request, body: { key: uploadKey(upload.id), size: upload.size, sha256 } } };
}
