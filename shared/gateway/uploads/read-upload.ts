import { createHash } from "node:crypto";
import { unavailable } from "../../core/unavailable.ts";
import { contentCodings } from "../../http/decode-content.ts";
import { decodedStream, UndecodableContent } from "../../http/decode-stream.ts";
import { mayHaveFields, overrideScanner } from "../../http/method-override/override-scanner.ts";
import {
  compressedTooLarge,
  compressedUnreadable,
  maxDecompressed,
  methodOverrideRefusal,
} from "../../http/method-override/refuse-override.ts";
import type { CallRequest } from "../model/call-request.ts";
import type { Upload } from "../model/upload.ts";
import { BlobMissing, type BlobStore } from "../ports/blob-store.ts";
import { uploadKey } from "./upload-id.ts";
import { uploadEmpty, uploadUnavailable } from "./upload-problems.ts";

export interface ReadUploadDependencies {
  readonly bodies: Pick<BlobStore, "open">;
}

/** An upload to read. */
export interface UploadToRead {
  readonly upload: Upload;
  /** Codings of its content, as the call names them. */
  readonly codings: readonly string[];
  readonly signal: AbortSignal;
}

/**
 * Streams an upload before its first use: applies the checks of a direct body, and computes the digest that identifies
 * an idempotent replay. Compressed content is streamed twice.
 *
 * The function returns the SHA-256 of the content, in lower-case hex. It throws Problem 400 for a method override, for
 * compressed content that cannot be decompressed whole and for more than 32 MiB of it, 409 when nothing was put there, and 503 when the content cannot be read.
 */
export function createReadUpload({ bodies }: ReadUploadDependencies) {
  return async ({ upload, codings, signal }: UploadToRead): Promise<string> => {
    // An upload in use was checked before, and its content may be removed.
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
  };
}

async function* piecesOf(
  bodies: ReadUploadDependencies["bodies"],
  { id }: Upload,
  signal: AbortSignal,
): AsyncGenerator<Buffer, void> {
  try {
    yield* (await bodies.open(uploadKey(id), signal)) as AsyncIterable<Buffer>;
  } catch (error) {
    throw error instanceof BlobMissing ? uploadEmpty() : unavailable(uploadUnavailable, error);
  }
}

/**
 * Whether the compressed content overrides the method.
 *
 * @throws Problem 400 for content that cannot be searched whole
 */
async function overridesWithin(
  codings: readonly string[],
  pieces: AsyncIterable<Buffer>,
  { contentType }: Upload,
): Promise<boolean> {
  const scanner = overrideScanner(contentType);
  let bytes = 0;
  try {
    for await (const chunk of decodedStream(codings, pieces)) {
      bytes += chunk.length;
      if (scanner.take(chunk)) return true;
      if (bytes <= maxDecompressed) continue;
      if (mayHaveFields(contentType)) throw compressedTooLarge();
      return false;
    }
  } catch (error) {
    throw error instanceof UndecodableContent ? compressedUnreadable() : error;
  }
  return scanner.end();
}

/** A call and the upload that it sends. */
export interface UploadCall<Given extends { readonly request: CallRequest }> {
  readonly call: Given;
  readonly upload: Upload;
  /** Milliseconds for reading the upload. */
  readonly withinMs: number;
}

/** Returns the call with a reference to its upload as the body. The function throws as `createReadUpload`. */
export function createAttachUpload(deps: ReadUploadDependencies) {
  const readUpload = createReadUpload(deps);
  return async <Given extends { readonly request: CallRequest }>({
    call,
    upload,
    withinMs,
  }: UploadCall<Given>): Promise<Given> => {
    const codings = contentCodings(call.request.headers);
    const sha256 = await readUpload({ upload, codings, signal: AbortSignal.timeout(withinMs) });
    return { ...call, request: { ...call.request, body: { key: uploadKey(upload.id), size: upload.size, sha256 } } };
  };
}
