import { expect, test } from "vitest";
import { createRedirectLargeResponse } from "../../../shared/gateway/calls/redirect-large-response.ts";
import { memoryBlobStore } from "../../support/fakes/memory-blob-store.ts";

const answer = {
  status: 404,
  headers: {
    "content-type": ["text/csv"],
    "content-encoding": ["gzip"],
    etag: ['"1"'],
    location: ["/elsewhere"],
    "x-own": ["1"],
    "Gateway-Outcome": "answered",
  },
};

test("An answer of no more than 4.5 MB is returned unchanged", async () => {
  const body = new Uint8Array(4_500_000);
  const handed = await createRedirectLargeResponse(memoryBlobStore())({ ...answer, body }, "syncvet");
  expect(handed.body).toBe(body);
  expect(handed).toMatchObject(answer);
});

test("A stored answer is returned as a link, with the vendor's status and without headers about its body", async () => {
  const bodies = memoryBlobStore();
  const kept = { key: "jobs/job_1/a", size: 9_000_000 };
  expect(await createRedirectLargeResponse(bodies)({ ...answer, body: kept }, "syncvet")).toEqual({
    status: 303,
    headers: {
      "x-own": ["1"],
      "Gateway-Outcome": "answered",
      "Gateway-Vendor-Status": "404",
      "Cache-Control": "no-store",
      Location: "memory:jobs/job_1/a?seconds=300",
    },
    body: "",
  });
});

test("An answer that was merged in memory is stored when it is too large", async () => {
  const bodies = memoryBlobStore();
  const { status, headers } = await createRedirectLargeResponse(bodies)(
    { ...answer, body: new Uint8Array(4_500_001) },
    "syncvet",
  );
  expect(status).toBe(303);
  const [[key, one] = []] = [...bodies.blobs];
  expect(key).toMatch(/^answers\/syncvet\//);
  expect(headers["Location"]).toBe(`memory:${key}?seconds=300`);
  expect(one).toMatchObject({ headers: { "content-type": ["text/csv"], "content-encoding": ["gzip"] } });
  expect(one?.bytes.length).toBe(4_500_001);
});
