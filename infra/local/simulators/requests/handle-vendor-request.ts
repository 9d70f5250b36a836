import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { type CausedWebhook, json, type VendorCall, type VendorReply } from "../calls/vendor-call.ts";
import type { VendorSimulator, VendorState } from "../calls/vendor-simulator.ts";
import { encoded, type PlainAnswer } from "../faults/encode-answer.ts";
import { type FaultAction, noFault } from "../faults/fault-action.ts";
import type { FaultRules, TakenFault } from "../faults/fault-rules.ts";
import { rawStatus, writeRaw } from "../faults/raw-answer.ts";
import { writeAnswer } from "../faults/write-answer.ts";
import type { Journal, JournalEntry } from "./journal.ts";
import type { RateLimit } from "./rate-limit.ts";

/** One vendor with everything that the control routes change or read. */
export interface SimulatedVendor {
  readonly state: VendorState;
  readonly simulator: VendorSimulator;
  readonly journal: Journal;
  readonly faults: FaultRules;
  readonly rate: RateLimit;
  /** Sends webhooks later, in their order. */
  readonly send: (webhooks: readonly CausedWebhook[]) => void;
}

/** One HTTP request to a vendor. */
export interface Exchange {
  /** The request's target without `/{vendor}`, as on the wire. */
  readonly target: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Ends delays without doing the work. */
  readonly stopping: AbortSignal;
}

/**
 * Handles one request: faults, rate limit, work, and the journal.
 *
 * A reset is always a TCP reset (`ECONNRESET`), never an orderly end:
 * - `connect`: when the request's head has been read; its body is not read and nothing is done. A rule matches method and
 *   path, which are not known earlier, so the port cannot refuse the connection itself: the client has already written
 *   its first bytes. If the token is in the body (SiCompounding, token calls) and a rule matches a connection, the body
 *   is read first.
 * - `before`: when the whole request has been read; nothing is done.
 * - `after`: when the work is done, before the first byte of the answer; with `workAfterMs` at once, and the work is done
 *   so much later.
 *
 * With `work`, a canned or raw answer is sent after the work, and the journal says whether the work was done. Work that is
 * done sends its webhooks even if its answer is lost, unless the fault has `dropWebhooks`.
 *
 * A client that disconnects during a delay does not stop the work, as at a real vendor.
 */
export async function handleVendorRequest(vendor: SimulatedVendor, exchange: Exchange): Promise<void> {
  const { target, request, response, stopping } = exchange;
  const head = readHead(target, request);
  const early = takeFault(vendor, head, "head");
  if (early?.action.reset === "connect") return refuse(vendor, exchange, head, early);
  const body = await readBody(request);
  if (!body) return;
  const call = { ...head, body };
  const fault = early ?? takeFault(vendor, call, "whole");
  if (fault?.action.reset === "connect") {
    return refuse(vendor, exchange, { ...call, body: none }, fault);
  }
  const action = fault?.action ?? noFault;
  const connection = vendor.simulator.caller(call);
  const entry = vendor.journal.add({ ...call, connection, path: target, fault: fault?.name });
  if (!(await passTime(vendor, action, stopping))) return;
  if (action.reset === "before") return reset(request);
  if (action.workAfterMs > 0) return workLater(vendor, exchange, { call, connection, action, entry });
  const worked = action.work || !(action.canned || action.raw) ? work(vendor, call, connection) : undefined;
  entry.done = worked?.done ?? false;
  if (!action.dropWebhooks) vendor.send(worked?.webhooks ?? []);
  if (action.reset === "after") return reset(request);
  const refused = action.keepRefusal && worked?.done === false;
  if (action.raw && !refused) {
    entry.status = rawStatus(action.raw.bytes);
    return await writeRaw(request.socket, action.raw, stopping);
  }
  const reply = refused ? worked : (action.canned ?? worked);
  if (reply) send(response, encoded(reply, action.encoding), entry, action.closeIdle);
}

interface LaterWork {
  readonly call: VendorCall;
  readonly connection: string | null;
  readonly action: FaultAction;
  readonly entry: JournalEntry;
}

/** The vendor resets the connection and does the work later, unless the simulators stop before. */
function workLater(vendor: SimulatedVendor, { request, stopping }: Exchange, later: LaterWork): void {
  const { call, connection, action, entry } = later;
  const timer = setTimeout(() => {
    const worked = work(vendor, call, connection);
    entry.done = worked.done;
    if (!action.dropWebhooks) vendor.send(worked.webhooks ?? []);
  }, action.workAfterMs);
  stopping.addEventListener("abort", () => clearTimeout(timer), { once: true });
  reset(request);
}

const none = Buffer.alloc(0);

function readHead(target: string, request: IncomingMessage): VendorCall {
  const cut = target.indexOf("?");
  return {
    method: request.method ?? "GET",
    path: cut < 0 ? target : target.slice(0, cut),
    query: new URLSearchParams(cut < 0 ? "" : target.slice(cut + 1)),
    headers: request.headers,
    body: none,
  };
}

/** Takes a rule by the head alone only if the body cannot change which rule matches. */
function takeFault(vendor: SimulatedVendor, call: VendorCall, seen: "head" | "whole"): TakenFault | undefined {
  const connection = vendor.simulator.caller(call);
  if (seen === "head" && connection === null && vendor.faults.dependOnConnection()) return undefined;
  const tokenCall = vendor.simulator.isTokenCall(call.method, call.path);
  return vendor.faults.take({ method: call.method, path: call.path, connection, tokenCall });
}

/** The whole body, or undefined when the client disconnected before its end. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk);
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}

async function refuse(
  vendor: SimulatedVendor,
  { target, request, stopping }: Exchange,
  call: VendorCall,
  { action, name }: TakenFault,
): Promise<void> {
  vendor.journal.add({ ...call, connection: vendor.simulator.caller(call), path: target, fault: name });
  if (await passTime(vendor, action, stopping)) reset(request);
}

/** Revokes tokens and waits. False when the simulators stop meanwhile. */
async function passTime(vendor: SimulatedVendor, action: FaultAction, stopping: AbortSignal): Promise<boolean> {
  if (action.revokeTokens) vendor.state.tokens.revokeAll();
  if (action.delayMs === 0) return true;
  return wait(action.delayMs, true, { signal: stopping }).catch(() => false);
}

function work(vendor: SimulatedVendor, call: VendorCall, connection: string | null): VendorReply {
  if (connection !== null && !vendor.simulator.isTokenCall(call.method, call.path)) {
    const seconds = vendor.rate.take(connection, vendor.state.ratePerSecond);
    if (seconds !== undefined) {
      return { ...json(429, { message: "Too many requests" }, false), headers: { "retry-after": String(seconds) } };
    }
  }
  return vendor.simulator.answer(call);
}

function reset(request: IncomingMessage): void {
  request.socket.resetAndDestroy();
}

function send(response: ServerResponse, reply: PlainAnswer, entry: JournalEntry, closeAfter: boolean): void {
  entry.status = reply.status;
  const { socket } = response;
  writeAnswer(response, reply, () => {
    if (closeAfter) socket?.destroy();
  });
}
