import { asRecord, InvalidControl, optionalAmount, optionalFlag, optionalText } from "../json/invalid-control.ts";
import { parseAnswerHeaders } from "./answer-headers.ts";
import { type Encoding, encoded, parseEncoding } from "./encode-answer.ts";
import { parseRawAnswer, type RawAnswer } from "./raw-answer.ts";
import { refuseUnwritable } from "./write-answer.ts";

/** When a connection is reset; `handleVendorRequest` describes each. */
type Reset = "connect" | "before" | "after";

/** An answer that replaces the work. */
interface CannedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: Buffer;
}

/**
 * The effect of a fault. The parts combine in this order: tokens are revoked, the delay passes, then the connection is
 * reset, or the canned or raw answer is sent, or the work is done and answered; last, an idle connection is closed.
 */
export interface FaultAction {
  readonly revokeTokens: boolean;
  readonly delayMs: number;
  readonly reset: Reset | undefined;
  readonly canned: CannedAnswer | undefined;
  /** Bytes written to the socket instead of an HTTP answer. */
  readonly raw: RawAnswer | undefined;
  /** The encoding of the body of the canned answer, or of the vendor's own. */
  readonly encoding: Encoding | undefined;
  /** The work is done before the canned or raw answer; without it the answer replaces the work. */
  readonly work: boolean;
  /** If the vendor refuses the work, its refusal is sent and not the canned or raw answer. */
  readonly keepRefusal: boolean;
  /** With `reset: "after"`: the connection is reset at once, and the work is done so much later. */
  readonly workAfterMs: number;
  /** The webhooks that the work causes are not sent. */
  readonly dropWebhooks: boolean;
  readonly closeIdle: boolean;
}

export const noFault: FaultAction = {
  revokeTokens: false,
  delayMs: 0,
  reset: undefined,
  canned: undefined,
  raw: undefined,
  encoding: undefined,
  work: false,
  keepRefusal: false,
  workAfterMs: 0,
  dropWebhooks: false,
  closeIdle: false,
};

const answerParts = ["status", "headers", "body", "bodyBase64"];
const encodingParts = ["encode", "encodingName"];
const rawParts = ["raw", "rawBase64", "rawEnd", "rawEveryMs"];
const flags = ["work", "keepRefusal", "dropWebhooks", "revokeTokens", "closeIdle"];
const parts = [...answerParts, ...encodingParts, ...rawParts, ...flags, "delayMs", "reset", "workAfterMs"];

/**
 * Reads the `do` of a rule.
 *
 * @throws InvalidControl on an unknown part, because a typing error would otherwise have no effect, and on parts
 * that contradict each other or make an answer that Node does not write
 */
export function parseFaultAction(value: unknown): FaultAction {
  const given = asRecord(value, "do");
  const unknown = Object.keys(given).find((name) => !parts.includes(name));
  if (unknown !== undefined) throw new InvalidControl(`do.${unknown} is not known`);
  const action = {
    revokeTokens: optionalFlag(given["revokeTokens"], "do.revokeTokens"),
    delayMs: optionalAmount(given["delayMs"], "do.delayMs") ?? 0,
    reset: parseReset(given["reset"]),
    canned: parseCanned(given),
    raw: parseRawAnswer(given),
    encoding: parseEncoding(given),
    work: optionalFlag(given["work"], "do.work"),
    keepRefusal: optionalFlag(given["keepRefusal"], "do.keepRefusal"),
    workAfterMs: optionalAmount(given["workAfterMs"], "do.workAfterMs") ?? 0,
    dropWebhooks: optionalFlag(given["dropWebhooks"], "do.dropWebhooks"),
    closeIdle: optionalFlag(given["closeIdle"], "do.closeIdle"),
  };
  const contradiction = contradictionIn(action);
  if (contradiction !== undefined) throw new InvalidControl(contradiction);
  refuseUnwritable(encoded(action.canned ?? { status: 200, body: "" }, action.encoding));
  return action;
}

function contradictionIn({
  canned,
  raw,
  encoding,
  reset,
  work,
  keepRefusal,
  workAfterMs,
  closeIdle,
}: FaultAction): string | undefined {
  if (raw && canned) return "do.raw takes the place of do.status: give one of them";
  if (raw && (reset !== undefined || closeIdle)) return "do.raw ends its connection by do.rawEnd alone";
  if (raw && encoding) return "do.raw is written as it is: do.encode has nothing to do";
  if (work && (reset === "connect" || reset === "before")) return `do.reset "${reset}" comes before any work`;
  if (workAfterMs > 0 && reset !== "after") return 'do.workAfterMs needs do.reset "after"';
  if (keepRefusal && !(work && (canned || raw))) return "do.keepRefusal needs do.work and an answer";
  return undefined;
}

function parseReset(value: unknown): Reset | undefined {
  if (value === undefined || value === "connect" || value === "before" || value === "after") return value;
  throw new InvalidControl('do.reset must be "connect", "before" or "after"');
}

function parseCanned(given: Readonly<Record<string, unknown>>): CannedAnswer | undefined {
  const status = given["status"];
  if (status === undefined) return undefined;
  if (typeof status !== "number" || !Number.isInteger(status) || status < 200 || status > 599) {
    throw new InvalidControl("do.status must be an HTTP status from 200 to 599");
  }
  const base64 = optionalText(given["bodyBase64"], "do.bodyBase64");
  const text = optionalText(given["body"], "do.body") ?? "";
  return {
    status,
    headers: parseAnswerHeaders(given["headers"]),
    body: base64 === undefined ? Buffer.from(text) : Buffer.from(base64, "base64"),
  };
}
