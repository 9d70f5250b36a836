import { createHmac } from "node:crypto";
import type { Receipt, ReceiptDraft } from "../model/receipt.ts";

/** Signs the digests of a receipt, and removes those that can be guessed. */
export type SignReceipt = (draft: ReceiptDraft) => Receipt;

/**
 * Creates the function that makes receipts of drafts, without whose data was disclosed: their SHA-256 become HMACs under a key of their month (UTC), which
 * is derived from the stage's digest key. Who is given one month's key can check the bodies of that month alone.
 *
 * @param digestKey the text of the digest-key secret
 */
export function receiptSigner(digestKey: string): SignReceipt {
  return ({ at, requestSha256, answerSha256, disclosed: _, alsoDisclosed: __, ...facts }) => {
    const time = new Date(at).toISOString();
    const key = monthKey(digestKey, time.slice(0, 7));
    return { ...facts, at: time, requestMac: receiptMac(key, requestSha256), answerMac: receiptMac(key, answerSha256) };
  };
}

/** The key of a month, as `2026-11`. Its label differs from everything else that is digested under the digest key. */
export function monthKey(digestKey: string, month: string): Buffer {
  return createHmac("sha256", digestKey).update(`receipts/${month}`).digest();
}

/** @param sha256 of the body, in hexadecimal digits; null where there is no body */
export function receiptMac(key: Buffer, sha256: string | null): string | null {
  return sha256 === null ? null : createHmac("sha256", key).update(Buffer.from(sha256, "hex")).digest("hex");
}
