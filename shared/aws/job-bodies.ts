import { randomUUID } from "node:crypto";
import { type StoredBody, toStoredBody } from "../gateway/model/body.ts";
import type { JobRequest } from "../gateway/model/job.ts";
import type { BlobStore } from "../gateway/ports/blob-store.ts";

type Body = JobRequest["body"];

/** A larger body becomes a blob: request and answer must fit into one item of 400 KB. */
const maxInlineBytes = 150 * 1024;

/** Stores the bodies of jobs in their records, or as blobs where they are too large for that. */
export function jobBodies(blobs: Pick<BlobStore, "get" | "put">) {
  return {
    async store(jobId: string, body: Body): Promise<StoredBody> {
      if (!(body instanceof Uint8Array) || body.length <= maxInlineBytes) return toStoredBody(body);
      // A key of its own each time: what an earlier attempt left behind is never taken for this one's.
      const key = `jobs/${jobId}/${randomUUID()}`;
      await blobs.put(key, body);
      return { key, size: body.length, spilled: true };
    },

    async load(body: StoredBody): Promise<Body> {
      if (body instanceof Uint8Array || !body.spilled) return body;
      // An uncertain job outlives its blob. It can be read and resolved without it.
      return (await blobs.get(body.key)) ?? { key: body.key, size: 0 };
    },
  };
}
