import { expect, test } from "vitest";
import { redirectLargeResponse } from "../../../shared/gateway/calls/redirect-large-response.ts";
import { memoryLargeBodies } from "../../support/fakes/memory-large-bodies.ts";

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

test("an answer of no more than 4.5 MB goes as it is", async () => {
  const body = new Uint8Array(4_500_000);
  const handed = await redirectLargeResponse(memoryLargeBodies(), { ...answer, body });
  expect(handed.body).toBe(body);
  expect(handed).toMatchObject(answer);
});

test("an answer that is kept goes as a link, with the vendor's status and without what is said of its body", async () => {
  const bodies = memoryLargeBodies();
  const kept = { key: "jobs/job_1/a", size: 9_000_000 };
  expect(await redirectLargeResponse(bodies, { ...answer, body: kept })).toEqual({
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

test("an answer that was put together in memory is kept when it is too large", async () => {
  const bodies = memoryLargeBodies();
  const { status, headers } = await redirectLargeResponse(bodies, { ...answer, body: new Uint8Array(4_500_001) });
  expect(status).toBe(303);
  const [[key, one] = []] = [...bodies.bodies];
  expect(headers["Location"]).toBe(`memory:${key}?seconds=300`);
  expect(one).toMatchObject({ headers: { "content-type": ["text/csv"], "content-encoding": ["gzip"] } });
  expect(one?.bytes.length).toBe(4_500_001);
});
