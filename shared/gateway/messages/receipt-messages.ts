import { constant } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { list, openObject } from "../../core/schema/structures.ts";
import { receiptDraft } from "../model/receipt.ts";
import { messageParser } from "./message-parser.ts";

/** Receipts that arose together. */
const receiptMessage = openObject({ v: constant(1), receipts: list(receiptDraft, { minItems: 1 }) });

export type ReceiptMessage = ValueOf<typeof receiptMessage>;

/** @throws MessageUnreadable */
export const parseReceiptMessage = messageParser(receiptMessage);
