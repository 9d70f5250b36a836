import { isInternalError } from "../../core/internal-error.ts";
import { describeError, type Log } from "../../core/log.ts";
import { type Measurement, measure } from "../../core/measure.ts";
import { inMemory } from "../../http/body.ts";
import { canonicalPath } from "../../http/vendor-path.ts";
import type { CaseCatchUp } from "../../vendors/case-catch-up.ts";
import type { Call } from "../calls/call.ts";
import { createSendCall } from "../calls/send-call.ts";
import type { SendDependencies } from "../calls/send-dependencies.ts";
import { SendProgress } from "../calls/send-progress.ts";
import { isFinal } from "../cases/case-look.ts";
import type { MissedStatusMessage } from "../messages/event-work-messages.ts";
import type { CatchUp } from "../model/catch-up.ts";
import { createReceipt } from "../model/receipt.ts";
import type { CaseStore } from "../ports/case-store.ts";
import type { Queue } from "../ports/queue.ts";
import type { ReceiptSender } from "../ports/receipt-sender.ts";
import { assessStatus, type StatusFinding } from "./assess-status.ts";

export interface LookAtCaseDependencies extends SendDependencies {
  readonly cases: Pick<CaseStore, "findCase" | "moveLook">;
  readonly eventQueue: Queue<MissedStatusMessage>;
  readonly receipts: ReceiptSender;
  readonly log: Log;
}

/** What a look has found; `gone` without a read, `blocked` where the vendor takes no calls now. */
export type LookResult = StatusFinding["finding"] | "failed" | "gone" | "blocked" | "no-permit";

/** In milliseconds: less than the function's time-out. */
const budgetMs = 20_000;

/**
 * Asks the vendor for the status of one case, and has it recorded where its webhook was missed. A crash in between repeats
 * the look at most, and a status that is found twice is recorded once.
 */
export function createLookAtCase(deps: LookAtCaseDependencies, catchUp: CaseCatchUp) {
  const { vendor, cases, eventQueue, clock, log } = deps;
  const readCase = createReadCase(deps, catchUp);
  return async (key: string, round: CatchUp): Promise<LookResult> => {
    const stored = await cases.findCase(key);
    const look = stored?.state.look;
    // Erased, hidden or finished since it was selected; or a message names another connection's case.
    if (stored === undefined || look?.of !== `${round.vendor}/${round.connection}`) return "gone";
    if (isFinal(stored.state, catchUp)) return "gone";
    const { caseId } = stored.state;
    const at = clock.now();
    const read = await readCase(caseId, round);
    if (read === "blocked" || read === "no-permit") return read;
    const found =
      read === undefined
        ? undefined
        : assessStatus({ vendor, catchUp, state: stored.state, read, since: round.since, at });
    if (found?.finding === "recovered") {
      const { name, updatedAt: time, data } = found.reading;
      const { vendor: of, connection } = round;
      const message = {
        v: 1,
        kind: "missed-status",
        vendor: of,
        connection,
        caseId,
        name,
        type: found.type,
        time,
      } as const;
      await eventQueue.send({ ...message, at, data: Buffer.from(data).toString("base64") });
    }
    await cases.moveLook(key, look.at, at);
    const result = found?.finding ?? "failed";
    const names = { vendor: round.vendor, connection: round.connection };
    log.info("case.looked-at", { catchUp: round.id, page: round.page, ...names, result }, measureLook(result));
    return result;
  };
}

/** A status that was known before is no series of its own. */
function measureLook(result: StatusFinding["finding"] | "failed"): Measurement | undefined {
  if (result === "known" || result === "failed") return undefined;
  return measure({ CaseLooks: 1 }, { result });
}

/** Reads a case; `undefined` where no answer says anything about it. */
function createReadCase(deps: LookAtCaseDependencies, catchUp: CaseCatchUp) {
  const { vendor, clock, receipts, log } = deps;
  const sendCall = createSendCall(deps);
  return async (caseId: string, round: CatchUp) => {
    const progress = new SendProgress();
    const call = callOf(deps, catchUp, caseId, round.connection);
    if (call === undefined) return undefined;
    const facts = { vendor: vendor.id, connection: round.connection, operation: catchUp.operation, reason: "catch-up" };
    const of = [round.id, round.page];
    try {
      const { answer } = await sendCall({ call, deadline: clock.monotonic() + budgetMs, progress });
      const made = { ...facts, outcome: "answered", status: answer.status, answer: inMemory(answer.body) };
      await receipts.send([createReceipt({ kind: "vendor-call", of, at: clock.now(), ...made })]);
      return answer;
    } catch (error) {
      const problem = progress.problemOf(error, true);
      const { outcome = "not-sent", name } = problem.members;
      if (isInternalError(problem))
        log.error("catch-up.internal-error", { catchUp: round.id, ...describeError(problem.cause) });
      if (progress.begun > 0)
        await receipts.send([createReceipt({ kind: "vendor-call", of, at: clock.now(), ...facts, outcome })]);
      if (outcome === "uncertain" || outcome === "answered") return undefined;
      return name === "rate-limit-reached" ? "no-permit" : "blocked";
    }
  };
}

/** The call; `undefined` for an id that no path can have, of which a webhook may name any. */
function callOf(
  { vendor }: LookAtCaseDependencies,
  { operation: id }: CaseCatchUp,
  caseId: string,
  connectionName: string,
): Call | undefined {
  const operation = vendor.operations.find((one) => one.id === id);
  if (operation === undefined) throw new TypeError(`There is no operation ${id}.`);
  const path = pathOf(operation.path, caseId);
  if (path === undefined) return undefined;
  const request = { method: operation.method, path, query: [], headers: {}, body: new Uint8Array() };
  // As a look's: from the permits that no partner has a right to, never the probe of a circuit, and made once.
  const own = { own: true, idle: true, maxWaitMs: 0 } as const;
  return { connectionName, operation, action: id, safe: true, request, ...own };
}

function pathOf(template: string, caseId: string): string | undefined {
  try {
    return canonicalPath(template.replace(/\{[^}]*\}/, () => encodeURIComponent(caseId)));
  } catch {
    return undefined;
  }
}
