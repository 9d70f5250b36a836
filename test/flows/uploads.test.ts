import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { attachmentOf, formType, sha256Of, type UploadBody, uploadClients } from "../support/stack/upload-clients.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";
import { until } from "../support/until.ts";

const attachment = "/v1/syncvet/api/AddPatientAttachment";
const small = attachmentOf(1_000);

const { stack, clients } = await useTestStack(uploadClients, { maxInstances: 4 });
beforeEach(() => clients.reset());

async function problem(response: Response): Promise<{ readonly type: string; readonly errors?: readonly object[] }> {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  return (await response.json()) as { type: string; errors?: object[] };
}

const named = (name: string) => ({ type: `urn:rx-gateway:problem:${name}` });

/** Waits until the job has succeeded. */
const succeeded = (id: string) =>
  until(async () => {
    const job = (await (await clients.client.call(`/v1/jobs/${id}`)).json()) as { status: string };
    return job.status === "succeeded";
  });

describe("an upload", () => {
  test("goes from the queue, too, and is removed when its job has ended", async () => {
    const upload = await clients.upload(small);
    const accepted = await clients.send(attachment, upload, { prefer: "respond-async" });
    expect(accepted.status).toBe(202);
    const { id } = (await accepted.json()) as { id: string };
    await succeeded(id);
    expect(await clients.reached()).toMatchObject([{ bodySha256: sha256Of(small) }]);
    await until(async () => !(await clients.exists(upload)));
  });

  test("is for one call", async () => {
    const upload = await clients.upload(small);
    const answers = await Promise.all([clients.send(attachment, upload), clients.send(attachment, upload)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const again = await clients.send(attachment, upload);
    expect(again.status).toBe(409);
    expect(await problem(again)).toMatchObject(named("upload-used"));
    expect(await clients.reached()).toHaveLength(1);
  });

  test("is the partner's own", async () => {
    const upload = await clients.upload(small);
    const headers = { "gateway-body": upload.uploadId };
    const answer = await clients.client.call(attachment, {
      method: "POST",
      headers,
      key: stack.info.limitedPartner.key,
    });
    expect(answer.status).toBe(404);
    expect((await clients.send(attachment, { ...upload, uploadId: "upl_unknown" })).status).toBe(404);
    expect(await clients.reached()).toEqual([]);
  });

  test("has its time", async () => {
    const upload = await clients.upload(small);
    await clients.makePast(upload.uploadId, "upload", "until");
    const answer = await clients.send(attachment, upload);
    expect(answer.status).toBe(410);
    expect(await problem(answer)).toMatchObject(named("upload-expired"));
  });

  test("that no call took is removed when its time is over", async () => {
    const upload = await clients.upload(small);
    await clients.makePast(upload.uploadId, "upload", "until");
    await clients.makePast(upload.uploadId, "upload", "dueAt");
    await stack.invoke("run-due-work", {});
    expect(await clients.exists(upload)).toBe(false);
  });

  test("is for the vendor that it was made for", async () => {
    const upload = await clients.upload(small, "md-integrations");
    expect((await clients.send(attachment, upload)).status).toBe(404);
  });

  test.each([
    ["si-compounding", "/v1/si-compounding/V2/createRefillRequest"],
    ["inside-rx", "/v1/inside-rx/pricing/v1/npi/people"],
  ])("cannot go where the gateway writes into bodies: %s", async (vendor, path) => {
    const upload = await clients.upload(Buffer.from("{}"), vendor, "application/json");
    expect((await clients.send(path, upload)).status).toBe(400);
  });

  test("replaces a body, and is refused beside one", async () => {
    const { uploadId } = await clients.upload(small);
    const answer = await clients.client.call(attachment, { body: "{}", headers: { "gateway-body": uploadId } });
    expect(answer.status).toBe(400);
  });

  test("without content is refused with that reason", async () => {
    const asked = await clients.ask({ vendor: "syncvet", size: 10, contentType: formType });
    const answer = await clients.send(attachment, (await asked.json()) as UploadBody);
    expect(answer.status).toBe(409);
    expect(await problem(answer)).toMatchObject(named("upload-empty"));
    expect(await clients.reached()).toEqual([]);
  });

  test("must not change the method behind our back", async () => {
    const override = Buffer.from('--x\r\nContent-Disposition: form-data; name="_method"\r\n\r\nDELETE\r\n--x--\r\n');
    const upload = await clients.upload(override, "syncvet", "multipart/form-data; boundary=x");
    expect((await clients.send(attachment, upload)).status).toBe(400);
    expect(await clients.reached()).toEqual([]);
  });

  test("must not do so compressed either", async () => {
    const override = gzipSync('--x\r\nContent-Disposition: form-data; name="_method"\r\n\r\nDELETE\r\n--x--\r\n');
    const upload = await clients.upload(override, "syncvet", "multipart/form-data; boundary=x");
    const answer = await clients.send(attachment, upload, { "content-encoding": "gzip" });
    expect(answer.status).toBe(400);
    expect(await clients.reached()).toEqual([]);
  });

  test("is sent again whole when the vendor refused the token", async () => {
    const body = attachmentOf(6_000_000);
    await clients.fault({ revokeTokens: true });
    const answer = await clients.send(attachment, await clients.upload(body));
    expect(answer.status).toBe(200);
    expect((await clients.reached()).map(({ status, bodySha256 }) => [status, bodySha256])).toEqual([
      [401, sha256Of(body)],
      [200, sha256Of(body)],
    ]);
  });

  test("is given back when the vendor did nothing with it", async () => {
    const upload = await clients.upload(small);
    await clients.fault({ status: 429 }, 4);
    expect((await clients.send(attachment, upload)).status).toBe(503);
    expect((await clients.send(attachment, upload)).status).toBe(200);
  });

  test("is kept for an uncertain job, which its partner may resolve by sending it again", async () => {
    const upload = await clients.upload(small);
    await clients.fault({ reset: "before" });
    const answer = await clients.send(attachment, upload);
    const id = answer.headers.get("gateway-job") ?? "";
    expect(answer.status).toBe(504);
    expect(await clients.exists(upload)).toBe(true);

    await clients.makePast(id, "job", "leaseExpiresAt");
    await clients.client.call(`/v1/jobs/${id}/resolve`, { body: '{"action": "retry"}' });
    await succeeded(id);

    expect((await clients.reached()).map(({ done, bodySha256 }) => [done, bodySha256])).toEqual([
      [false, sha256Of(small)],
      [true, sha256Of(small)],
    ]);
    await until(async () => !(await clients.exists(upload)));
  });

  test("that has expired is reported, and its uncertain job can still be resolved", async () => {
    const upload = await clients.upload(small);
    await clients.fault({ reset: "after" });
    const id = (await clients.send(attachment, upload)).headers.get("gateway-job") ?? "";
    await clients.makePast(id, "job", "leaseExpiresAt");
    await clients.lose(upload);
    const resolve = (action: string) =>
      clients.client.call(`/v1/jobs/${id}/resolve`, { body: `{"action": "${action}"}` });

    const refused = await resolve("retry");
    expect([refused.status, (await problem(refused)).type]).toEqual([409, "urn:rx-gateway:problem:job-body-gone"]);
    expect(await (await clients.client.call(`/v1/jobs/${id}`)).json()).toMatchObject({ status: "uncertain" });
    expect((await resolve("confirm")).status).toBe(200);
    expect(await clients.reached()).toHaveLength(1);
  });

  test("makes the same request again where its content is the same", async () => {
    const key = { "idempotency-key": "one-attachment" };
    const [upload, same, other] = [
      await clients.upload(small),
      await clients.upload(small),
      await clients.upload(attachmentOf(999)),
    ];
    const first = await clients.send(attachment, upload, key);
    const again = await clients.send(attachment, upload, key);
    const renewed = await clients.send(attachment, same, key);
    const changed = await clients.send(attachment, other, key);
    expect([first, again, renewed, changed].map(({ status }) => status)).toEqual([200, 200, 200, 422]);
    expect([again, renewed].map(({ headers }) => headers.get("idempotency-replayed"))).toEqual(["true", "true"]);
    expect(await clients.reached()).toHaveLength(1);
    // No work was done with it.
    expect((await clients.send(attachment, other)).status).toBe(200);
  });
});

describe("a place for an upload", () => {
  test("is a link on this machine, with what must be sent along", async () => {
    const before = Date.now();
    const asked = await clients.ask({ vendor: "syncvet", size: 10, contentType: "text/plain" });
    const upload = (await asked.json()) as UploadBody;
    expect(asked.status).toBe(201);
    expect(upload.uploadId).toMatch(/^upl_syncvet_[0-9a-f]{40}$/);
    expect(new URL(upload.url).hostname).toBe("127.0.0.1");
    expect(new URL(upload.url).pathname.endsWith(`/uploads/${upload.uploadId}`)).toBe(true);
    expect(upload.headers).toEqual({ "Content-Type": "text/plain", "If-None-Match": "*" });
    expect(Date.parse(upload.expiresAt)).toBeGreaterThan(before);
  });

  test("takes the size, the type and the headers that were signed, and one body", async () => {
    const asked = await clients.ask({ vendor: "syncvet", size: 10, contentType: "text/plain" });
    const upload = (await asked.json()) as UploadBody;
    expect((await clients.put(upload, randomBytes(11))).status).toBe(403);
    expect((await clients.put(upload, randomBytes(10), { "Content-Type": "text/html" })).status).toBe(403);
    expect((await clients.put(upload, randomBytes(10), { "If-None-Match": '"x"' })).status).toBe(403);
    expect((await clients.put(upload, randomBytes(10))).status).toBe(200);
    expect((await clients.put(upload, randomBytes(10))).status).toBe(412);
  });

  test("takes no other content where its digest was given", async () => {
    const body = randomBytes(10);
    const fields = { vendor: "syncvet", size: 10, contentType: "text/plain", sha256: sha256Of(body) };
    const upload = (await (await clients.ask(fields)).json()) as UploadBody;
    expect((await clients.put(upload, randomBytes(10))).status).toBe(400);
    expect((await clients.put(upload, body)).status).toBe(200);
    expect((await clients.send(attachment, upload)).status).toBe(200);
  });

  test("is refused with every field that is wrong", async () => {
    const refused = await clients.ask({ vendor: "nobody", size: 0, contentType: "no type", sha256: "x" });
    expect(refused.status).toBe(400);
    const { errors } = await problem(refused);
    expect(errors?.map((error) => "pointer" in error && error.pointer)).toEqual([
      "/vendor",
      "/size",
      "/contentType",
      "/sha256",
    ]);
  });

  test.each(["limitedPartner", "otherPartner"] as const)("is not for a partner without grants: %s", async (partner) => {
    const fields = { vendor: "syncvet", size: 10, contentType: "text/plain" };
    expect((await clients.ask(fields, { key: stack.info[partner].key })).status).toBe(403);
  });
});
