import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { useGateway } from "../support/stack/use-test-stack.ts";
import { until } from "../support/until.ts";

const prices = "/v1/inside-rx/pricing/v1/npi/people";
const npis = (count: number): string[] => Array.from({ length: count }, (_, index) => String(1_000_000_001 + index));
const deep = (levels: number): string => `{"request":${"[".repeat(levels)}${"]".repeat(levels)}}`;

const { stack, client } = await useGateway();

describe("inspected bodies", () => {
  beforeEach(async () => {
    for (const vendor of ["si-compounding", "md-integrations", "inside-rx"]) await client.clearJournal(vendor);
  });

  async function refusal(response: Response): Promise<Record<string, unknown>> {
    return { status: response.status, ...((await response.json()) as Record<string, unknown>) };
  }

  test("a body nested too deep for the token is 400, and nothing reaches the vendor", async () => {
    const response = await client.call("/v1/si-compounding/V2/createRefillRequest", { body: deep(300_000) });
    expect(await refusal(response)).toMatchObject({
      status: 400,
      type: "urn:rx-gateway:problem:body-too-deep",
      outcome: "not-sent",
      errors: [{ pointer: "" }],
    });
    expect(await client.journal("si-compounding")).toEqual([]);
  });

  test("a body nested as deep passes byte for byte where it is not inspected", async () => {
    await client.call("/v1/md-integrations/v1/partner/anything", { body: deep(300_000) });
    expect((await client.journal("md-integrations")).at(-1)?.body).toBe(deep(300_000));
  });

  test("a body nested as deep for a route of the gateway's own is refused", async () => {
    const response = await client.call("/v1/endpoints", { body: deep(300_000) });
    expect(await refusal(response)).toMatchObject({ status: 400, type: "urn:rx-gateway:problem:body-too-deep" });
  });

  test("a webhook nested as deep is stored with its type", async () => {
    const payload = `{"event_type":"case_created","case_id":"c-1","timestamp":1,"metadata":${"[".repeat(20_000)}${"]".repeat(20_000)}}`;
    expect(await client.webhook("md-integrations", { raw: payload })).toEqual([200]);
    const stored = await until(async () => {
      const { data } = (await (await client.call("/v1/events")).json()) as { data: { type: string; id: string }[] };
      return data[0];
    });
    expect(stored.type).toBe("md-integrations.case_created");
  });

  test("4 MB of a form that took minutes to search is answered at once, and a key without a grant is not read at all", async () => {
    const body = `--x\r\n${"content-disposition: form-data; name= \r\n".repeat(100_000)}`;
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    const path = "/v1/md-integrations/v1/partner/anything";
    const started = performance.now();
    expect((await client.call(path, { body, headers, key: stack.info.otherPartner.key })).status).toBe(403);
    expect((await client.call(path, { body, headers })).status).toBeLessThan(500);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test.each([
    ["a folded header", 'Content-Disposition: form-data;\r\n name="_method"'],
    ["a continued parameter", "Content-Disposition: form-data; name*0=_me; name*1=thod"],
  ])("a method override in %s of a part is refused", async (_where, header) => {
    const response = await client.call("/v1/md-integrations/v1/partner/anything", {
      body: `--x\r\n${header}\r\n\r\nDELETE\r\n--x--`,
      headers: { "content-type": "multipart/form-data; boundary=x" },
    });
    expect(response.status).toBe(400);
    expect((await client.journal("md-integrations")).filter(({ path }) => path.includes("anything"))).toEqual([]);
  });

  test("a second Content-Type is refused", async () => {
    const { hostname, port } = new URL(stack.info.gateway);
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const socket = connect(Number(port), hostname);
    let answer = "";
    socket.on("data", (chunk: Buffer) => (answer += chunk.toString()));
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
    const body = "_method=DELETE";
    socket.write(
      [
        "POST /v1/md-integrations/v1/partner/anything HTTP/1.1",
        `Host: ${hostname}`,
        `Authorization: Bearer ${stack.info.partner.key}`,
        "Content-Type: application/json",
        "Content-Type: application/x-www-form-urlencoded",
        `Content-Length: ${body.length}`,
        "Connection: close",
        "",
        body,
      ].join("\r\n"),
    );
    expect(await promise).toMatch(/^HTTP\/1\.1 400 /);
    expect((await client.journal("md-integrations")).filter(({ path }) => path.includes("anything"))).toEqual([]);
  });

  test.each<[string, string, string | Uint8Array]>([
    [
      "a form",
      "Application/X-WWW-Form-Urlencoded",
      npis(51)
        .map((npi) => `npis[]=${npi}`)
        .join("&"),
    ],
    [
      "form text under a JSON type",
      "application/json",
      npis(51)
        .map((npi) => `npis=${npi}`)
        .join("&"),
    ],
    ["plain text", "text/plain", npis(51).join("\n")],
    ["a list with a number", "application/json", JSON.stringify({ npis: [...npis(50), 7] })],
    [
      "multipart",
      "multipart/form-data; boundary=x",
      npis(51)
        .map((npi) => `--x\r\nContent-Disposition: form-data; name="npis"\r\n\r\n${npi}\r\n`)
        .join(""),
    ],
  ])("51 NPIs in %s are refused with a pointer, and nothing reaches the vendor", async (_what, type, body) => {
    const response = await client.call(prices, { body, headers: { "content-type": type } });
    expect(await refusal(response)).toMatchObject({ status: 400, errors: [{ pointer: "/npis" }], outcome: "not-sent" });
    expect(await client.journal("inside-rx")).toEqual([]);
  });

  test("compressed NPIs are refused, since they cannot be counted", async () => {
    const response = await client.call(prices, {
      method: "POST",
      body: gzipSync(JSON.stringify({ npis: npis(51) })),
      headers: { "content-type": "application/json", "content-encoding": "gzip" },
    });
    expect(await refusal(response)).toMatchObject({ status: 400, errors: [{ pointer: "/npis" }] });
    expect(await client.journal("inside-rx")).toEqual([]);
  });
});
