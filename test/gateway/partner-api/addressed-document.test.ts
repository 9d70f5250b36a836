import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { publicDocument } from "../../../infra/public-pages/public-document.ts";
import { createAddressedDocument } from "../../../shared/gateway/partner-api/addressed-document.ts";
import { staticFile } from "../../../shared/http/static-files.ts";

const document = staticFile("openapi.json", Buffer.from(publicDocument(["inside-rx"])));
const serversOf = (body: Uint8Array): unknown => JSON.parse(Buffer.from(body).toString("utf8")).servers;

describe("the OpenAPI document as it is served", () => {
  test.each([
    "https://rx.example.com",
    "https://a1.execute-api.eu-west-1.amazonaws.com/prod",
    "https://x.example/$&",
  ])("has the address %s that was called as its only server, compressed or not", (address) => {
    const { body, gzipped } = createAddressedDocument(document)(address);
    const servers = [{ url: address, description: expect.any(String) }];
    expect(serversOf(body)).toEqual(servers);
    expect(serversOf(gunzipSync(gzipped?.() ?? ""))).toEqual(servers);
  });

  test("has a tag for each address, and the same each time", () => {
    const addressed = createAddressedDocument(document);
    const tags = ["https://a.example", "https://b.example", "https://a.example"].map((one) => addressed(one).etag);
    expect(tags[0]).toBe(tags[2]);
    expect(new Set([...tags, document.etag]).size).toBe(3);
  });

  test("is kept for a few addresses alone", () => {
    const addressed = createAddressedDocument(document);
    const first = addressed("https://0.example");
    expect(addressed("https://0.example")).toBe(first);
    for (let more = 1; more <= 4; more += 1) addressed(`https://${more}.example`);
    expect(addressed("https://0.example")).not.toBe(first);
  });
});
