import { randomBytes } from "node:crypto";
import { withoutBlanks } from "./without-blanks.ts";

/** The position in a trace that is passed on: to a vendor, to a partner's endpoint, with a record. */
export interface TraceContext {
  /** 32 lower-case hexadecimal digits. */
  readonly traceId: string;
  /** 16 lower-case hexadecimal digits: the span that caused what follows. */
  readonly spanId: string;
  /** The spans of the trace may have been recorded. */
  readonly sampled: boolean;
}

/** Version 00 ends after the flags; a later version may add fields after a dash. */
const traceparent = /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;

/**
 * Reads the header `traceparent`; anything but one valid value is as none.
 *
 * @param values one for each time that it was sent
 */
export function readTraceparent(values: readonly string[] | undefined): TraceContext | undefined {
  return values?.length === 1 ? parseTraceparent(values[0]) : undefined;
}

/**
 * Parses a `traceparent`; an invalid one is as none.
 *
 * @see https://www.w3.org/TR/trace-context/#traceparent-header
 */
export function parseTraceparent(value: string | undefined): TraceContext | undefined {
  if (value === undefined) return undefined;
  const [, version, traceId, spanId, flags = "", more] = traceparent.exec(withoutBlanks(value)) ?? [];
  if (traceId === undefined || spanId === undefined) return undefined;
  if (version === "00" && more !== undefined) return undefined;
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

/** Writes version 00. All other flags are 0, as the standard asks of a sender that does not know them. */
export function toTraceparent({ traceId, spanId, sampled }: TraceContext): string {
  return `00-${traceId}-${spanId}-${sampled ? "01" : "00"}`;
}

/** A random trace id; all zeros is not one. */
export function newTraceId(): string {
  return randomId(16);
}

/** A random span id; all zeros is not one. */
export function newSpanId(): string {
  return randomId(8);
}

function randomId(bytes: number): string {
  const id = randomBytes(bytes).toString("hex");
  return /^0+$/.test(id) ? randomId(bytes) : id;
}

/**
 * Whether a new trace is recorded at a ratio from 0 to 1: by its last 52 bits, which are random, so that every function
 * decides alike.
 */
export function isSampledAt(ratio: number, traceId: string): boolean {
  return Number.parseInt(traceId.slice(-13), 16) < ratio * 2 ** 52;
}
