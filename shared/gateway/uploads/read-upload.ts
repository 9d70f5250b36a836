import { createHash } from "node:crypto";
import { Problem } from "../../core/problem.ts";
import { unavailable } from "../../core/unavailable.ts";
import { contentCodings } from "../../http/decode-content.ts";
import { decodedStream } from "../../http/decode-stream.ts";
import { mayHaveFields, overrideScanner } from "../../http/method-override/override-scanner.ts";
import {
  compressedTooLarge,
  maxDecompressed,
  methodOverrideRefusal,
} from "../../http/method-override/refuse-override.ts";
import type { CallRequest } from "../model/call-request.ts";
import type { Upload } from "../model/upload.ts";
import { BodyMissing, type LargeBodyStore } from "../ports/large-body-store.ts";
import { uploadKey } from "./upload-id.ts";
import { uploadEmpty, uploadUnavailable } from "./upload-problems.ts";

/**
 * Reads an upload through once before it is used, holding no more than a piece of it: for what a direct body is
 * refused for, and for its digest, by which a replay of the request is known.
 *
 * @param codings of the content, by the call that sends it; it is read once more where there are some
 * @returns the SHA-256 of the content, in lower-case hex
 * @throws Problem 400 for a method override and for more than 32 MiB of compressed content, 409 when nothing was put there, 503 when it cannot be read
 */
export async function readUpload(
  bodies: LargeBodyStore,
  upload: Upload,
  signal: AbortSignal,
  codings: readonly string[],
): Promise<string> {
  // In use: it was read through for that, and may be gone.
  if (upload.usedBy !== null && upload.sha256 !== null) return upload.sha256;
  const hash = createHash("sha256");
  const scanner = overrideScanner(upload.contentType);
  const pieces = () => piecesOf(bodies, upload, signal);
  for await (const chunk of pieces()) {
    hash.update(chunk);
    scanner.take(chunk);
  }
  if (scanner.end() || (codings.length > 0 && (await overridesWithin(codings, pieces(), upload)))) {
    throw methodOverrideRefusal("a field of the upload");
  }
  return hash.digest("hex");
}

async function* piecesOf(bodies: LargeBodyStore, { id }: Upload, signal: AbortSignal): AsyncGenerator<Buffer, void> {
  try {
    yield* (await bodies.open(uploadKey(id), signal)) as AsyncIterable<Buffer>;
  } catch (error) {
    throw error instanceof BodyMissing ? uploadEmpty() : unavailable(uploadUnavailable, error);
  }
}

/** Whether the compressed content names a method. What cannot be decompressed is the vendor's to refuse. */
async function overridesWithin(
  codings: readonly string[],
  pieces: AsyncIterable<Buffer>,
  { contentType }: Upload,
): Promise<boolean> {
  const decoded = decodedStream(codings, pieces);
  if (decoded === undefined) return false;
  const scanner = overrideScanner(contentType);
  let bytes = 0;
  try {
    for await (const chunk of decoded) {
      bytes += chunk.length;
      if (scanner.take(chunk)) return true;
      if (bytes <= maxDecompressed) continue;
      if (mayHaveFields(contentType)) throw compressedTooLarge();
      return false;
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
  }
  return scanner.end();
}

/** The call, with the digest of the upload that it sends. Throws as `readUpload`. */
export async function withDigest<UploadCall extends { readonly request: CallRequest }>(
  bodies: LargeBodyStore,
  call: UploadCall,
  upload: Upload,
  withinMs: number,
): Promise<UploadCall> {
  const codings = contentCodings(call.request.headers);
  const sha256 = await readUpload(bodies, upload, AbortSignal.timeout(withinMs), codings);
  return { ...call, request: { ...call.request, body: { key: uploadKey(upload.id), size: upload.size, sha256 } } };
}
