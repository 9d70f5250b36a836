import { describe, expect, it } from "vitest";
import { hex, type SentHeaders, verify } from "../../../../support/harnesses/verify-harness.ts";

describe("the scheme md-integrations", () => {
  const secret = { scheme: "md-integrations", secrets: ["test-secret"] };

  it.each([
    [
      '{"timestamp":1666384936,"event_type":"case_waiting","case_id":"26f3d453-09ff-41cb-9fc6-724d1b77277c","metadata":"This is an example of metadata field."}',
      "0053b18ae8b8e822407e1dc8a5aafe460a8b25c439b5b91c8ac9988c4a7e6610",
    ],
    [
      '{"timestamp":1733258743,"event_type":"order_status_changed","encounter_id":"5124ae37-19db-464e-870d-49a9a33a5153","case_id":"5124ae37-19db-464e-870d-49a9a33a5153","order_status":"fulfilled","order_details":"Tracking Number: 101010"}',
      "9e91066567fdcc42674d1f6d29f7004bc9262247f88ff05eae7f06ccfe0b0860",
    ],
    [
      '{"timestamp":1666384936,"event_type":"drivers_license_requested","access_link":"https:\\/\\/app.example\\/x\\/1","patient_id":"796fef8b-a4d5-4e19-8a58-852adfbe8709","metadata":"Jos\\u00e9 \\ud83d\\udc8a"}',
      "3ef9e26a47b725e94eafab5d4659586bbbfe8f77a8266988acede3444b1fa3d2",
    ],
  ])("verifies the vendor's raw text: %s", (body, signature) => {
    expect(verify(secret, { signature }, body)).toBe(true);
  });

  it("verifies raw bytes that are no text", () => {
    const body = Buffer.from([0, 255, 254, 10]);

    expect(verify(secret, { signature: hex("test-secret", body) }, body)).toBe(true);
  });

  it("verifies under every listed secret", () => {
    const rotated = { ...secret, secrets: ["new", "old"] };

    expect(verify(rotated, { signature: hex("new") })).toBe(true);
    expect(verify(rotated, { signature: hex("old") })).toBe(true);
    expect(verify(rotated, { signature: hex("older") })).toBe(false);
  });

  const right = hex("test-secret");
  it.each<[string, SentHeaders]>([
    ["no signature", {}],
    ["an empty one", { signature: "" }],
    ["an empty list", { signature: [] }],
    ["a truncated one", { signature: right.slice(0, -1) }],
    ["its first half", { signature: right.slice(0, 32) }],
    ["one with more behind it", { signature: `${right}0` }],
    ["white space around it", { signature: ` ${right}` }],
    ["capitals", { signature: right.toUpperCase() }],
    ["a wrong one of the right length", { signature: hex("wrong-secret") }],
    ["the header twice", { signature: [right, right] }],
    ["the header twice, one wrong", { signature: [right, hex("wrong")] }],
    ["a list in one header", { signature: `${right}, ${right}` }],
    ["a list that ends with it", { signature: `x,${right}` }],
    ["the name of an algorithm before it", { signature: `sha256=${right}` }],
    ["its base64", { signature: Buffer.from(right, "hex").toString("base64") }],
    ["characters that are not ASCII", { signature: "é".repeat(32) }],
  ])("refuses %s", (_what, headers) => {
    expect(verify(secret, headers)).toBe(false);
  });

  it("refuses a body that differs in one byte", () => {
    expect(verify(secret, { signature: right }, "{} ")).toBe(false);
    expect(verify(secret, { signature: right }, "")).toBe(false);
  });
});
