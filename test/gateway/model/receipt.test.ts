import { describe, expect, it } from "vitest";
import { isValid } from "../../../shared/core/schema/schema.ts";
import { createReceipt, type ReceiptFacts, receipt, receiptDraft } from "../../../shared/gateway/model/receipt.ts";
import { monthKey, receiptMac, receiptSigner } from "../../../shared/gateway/receipts/receipt-macs.ts";

const facts: ReceiptFacts = {
  kind: "delivery",
  of: ["dlv_1", 2],
  at: Date.parse("2026-11-26T10:00:00.000Z"),
  partner: "prt_1",
  delivery: "dlv_1",
  outcome: "delivered",
  status: 204,
  request: Buffer.from("body"),
};

/** SHA-256 of `body`. */
const bodySha256 = "230d8358dc8e8890b4c58deeb62912ee2f20357ae92a5cc861b98e68fe31acb5";

describe("A receipt", () => {
  it("states null for what does not apply, and names bodies by their digest and size", () => {
    expect(createReceipt(facts)).toMatchObject({
      v: 1,
      key: null,
      operation: null,
      requestSha256: bodySha256,
      answerSha256: null,
      bytes: 4,
    });
    expect(isValid(receiptDraft, createReceipt(facts))).toBe(true);
  });

  it("has the same id when it is made again, and another one for another attempt or kind", () => {
    const { id } = createReceipt(facts);
    expect(createReceipt({ ...facts, at: facts.at + 5_000, outcome: "retried" }).id).toBe(id);
    expect(createReceipt({ ...facts, of: ["dlv_1", 3] }).id).not.toBe(id);
    expect(createReceipt({ ...facts, kind: "job-end" }).id).not.toBe(id);
  });
});

describe("The signer of receipts", () => {
  const sign = receiptSigner("the digest key");

  it("replaces each SHA-256 by an HMAC under the key of the month", () => {
    const signed = sign(createReceipt(facts));
    expect(isValid(receipt, signed)).toBe(true);
    expect(signed).toMatchObject({
      at: "2026-11-26T10:00:00.000Z",
      requestMac: receiptMac(monthKey("the digest key", "2026-11"), bodySha256),
      answerMac: null,
    });
    expect(JSON.stringify(signed)).not.toContain(bodySha256);
  });

  it("gives the same body another MAC in another month", () => {
    const later = sign(createReceipt({ ...facts, at: Date.parse("2026-12-01T00:00:00Z") }));
    expect(later.requestMac).not.toBe(sign(createReceipt(facts)).requestMac);
  });
});
