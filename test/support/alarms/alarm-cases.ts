import type { CloudWatchModel } from "./cloudwatch-model.ts";
import type { Recording } from "./recording.ts";

/** Data of one alarm: what makes it ring, and what is close to that and must not. */
export interface AlarmCase {
  ring(model: CloudWatchModel): void;
  quiet(model: CloudWatchModel): void;
}

/** Lines that the real code wrote without the local stack. */
export interface UnitLines {
  /** Of runs of the scheduler. */
  readonly runs: Readonly<Record<"usual" | "failed" | "overdue" | "late", string>>;
  readonly drift: readonly string[];
  readonly unreadable: readonly string[];
  /** Of an answer that another call's finding contradicts, and of one that bears it out. */
  readonly evidence: Readonly<Record<"contradicted" | "borneOut", readonly string[]>>;
  /** Of the scheduler, when webhooks have stopped and when they come again. */
  readonly silence: Readonly<Record<"silent" | "heard", readonly string[]>>;
  /** Of batches of receipts, and of senders. */
  readonly receipts: Readonly<Record<"failed" | "busy" | "notSent" | "later", readonly string[]>>;
}

export interface CaseData {
  readonly recording: Recording;
  readonly unit: UnitLines;
  /** Of three concurrent invocations with a reserved concurrency of two: how many were throttled. */
  readonly throttled: number;
  /** The reserved concurrency of all functions of `prod`. */
  readonly reservedConcurrency: number;
}

const minute = 60;

/** When alarms are evaluated first: there is usual data before it. */
export const casesStart = 15 * minute;

/** When trouble begins. */
const troubleAt = 20 * minute;

/** Until when alarms are evaluated. */
export const casesEnd = 70 * minute;

/** Data without trouble: runs of the scheduler, log lines, requests, invocations, empty queues. */
export function playUsual(model: CloudWatchModel, { recording, unit }: CaseData, without: ReadonlySet<string>): void {
  for (let at = 0; at < casesEnd; at += minute) {
    if (!without.has("scheduler")) {
      putInvocations(model, "run-due-work", at);
      model.putLine("run-due-work", at, unit.runs.usual);
    }
    for (const queue of recording.deadLetters.keys()) {
      if (without.has(queue)) continue;
      putQueue(model, queue, at, { visible: 0, received: 1, age: 1 });
    }
  }
  for (let at = 0; at < casesEnd; at += 5 * minute) {
    for (const [writer, lines] of recording.usual) for (const line of lines) model.putLine(writer, at, line);
    for (const name of recording.succeeded) if (name !== "run-due-work") putInvocations(model, name, at);
    putRequests(model, at, recording.requests.usual);
  }
}

function putInvocations(model: CloudWatchModel, name: string, at: number): void {
  const metric = (metricName: string) => ({
    namespace: "AWS/Lambda",
    name: metricName,
    dimensions: { FunctionName: name },
  });
  model.putMetric(metric("Invocations"), at, 1);
  model.putMetric(metric("Errors"), at, 0);
  model.putMetric(metric("Throttles"), at, 0);
  model.putMetric({ ...metric("Throttles"), dimensions: {} }, at, 0);
}

function putQueue(
  model: CloudWatchModel,
  queue: string,
  at: number,
  values: { readonly visible: number; readonly received: number; readonly age: number },
): void {
  const metric = (name: string) => ({ namespace: "AWS/SQS", name, dimensions: { QueueName: queue } });
  model.putMetric(metric("ApproximateNumberOfMessagesVisible"), at, values.visible);
  model.putMetric(metric("NumberOfMessagesReceived"), at, values.received);
  model.putMetric(metric("ApproximateAgeOfOldestMessage"), at, values.age);
}

function putRequests(model: CloudWatchModel, at: number, requests: Recording["requests"]["all"]): void {
  for (const stage of ["dev", "prod"]) {
    const dimensions = { ApiName: `rx-gateway-${stage}`, Stage: stage };
    for (const { status, latencyMs } of requests) {
      model.putMetric({ namespace: "AWS/ApiGateway", name: "5XXError", dimensions }, at, Number(status >= 500));
      model.putMetric({ namespace: "AWS/ApiGateway", name: "Latency", dimensions }, at, latencyMs);
    }
  }
}

/** A time each so many minutes for a while. */
function times(everyMinutes: number, forMinutes: number): readonly number[] {
  return Array.from(
    { length: Math.ceil(forMinutes / everyMinutes) },
    (_, index) => troubleAt + index * everyMinutes * 60,
  );
}

/**
 * The case of an alarm.
 *
 * @param kind what it is about, such as `OldestMessage`
 * @param of its function, vendor or queue; absent where all share it
 * @returns `undefined` where there is none
 */
export function caseOf(kind: string, of: string | undefined, data: CaseData): AlarmCase | undefined {
  const cases = {
    ...functionCases(of, data),
    ...apiCases(data),
    ...schedulerCases(data),
    ...queueCases(of ?? "intake", data),
  };
  const all: Readonly<Record<string, AlarmCase>> = { ...cases, ...lineCases(of, data) };
  return all[kind];
}

function functionCases(of: string | undefined, { recording, throttled, reservedConcurrency }: CaseData) {
  const dimensions: Readonly<Record<string, string>> = of === undefined ? {} : { FunctionName: of };
  const lambda = (name: string) => ({ namespace: "AWS/Lambda", name, dimensions });
  return {
    FunctionErrors: {
      ring: (model) => {
        for (const [name, lines] of recording.crashed) {
          if (of !== undefined && of !== name) continue;
          model.putMetric({ ...lambda("Errors"), dimensions: { FunctionName: name } }, troubleAt, 1);
          for (const line of lines) model.putLine(name, troubleAt, line);
        }
      },
      // A call that the function answers with an error is no failure of the function.
      quiet: (model) => {
        for (const line of recording.uncertain) model.putLine("proxy-si-compounding", troubleAt, line);
      },
    },
    FunctionThrottles: {
      ring: (model) => model.putMetric(lambda("Throttles"), troubleAt, throttled),
      quiet: (model) => model.putMetric(lambda("Errors"), troubleAt, 1),
    },
    AccountConcurrency: {
      ring: (model) =>
        model.putMetric(
          { ...lambda("ClaimedAccountConcurrency"), dimensions: {} },
          troubleAt,
          reservedConcurrency + 200,
        ),
      quiet: (model) =>
        model.putMetric(
          { ...lambda("ClaimedAccountConcurrency"), dimensions: {} },
          troubleAt,
          reservedConcurrency + 100,
        ),
    },
  } satisfies Record<string, AlarmCase>;
}

function apiCases({ recording }: CaseData) {
  const failed = recording.requests.all.filter(({ status }) => status >= 500);
  const slow = recording.requests.all.filter(({ latencyMs }) => latencyMs >= 26_000);
  return {
    ApiErrors: {
      ring: (model) => {
        for (const at of times(5, 20)) putRequests(model, at, failed);
      },
      quiet: (model) => putRequests(model, troubleAt, failed),
    },
    ApiLatency: {
      ring: (model) => {
        for (const at of times(5, 20)) putRequests(model, at, slow);
      },
      quiet: (model) => putRequests(model, troubleAt, slow),
    },
  } satisfies Record<string, AlarmCase>;
}

function schedulerCases({ unit: { runs, drift } }: CaseData) {
  const write = (line: string, at: readonly number[]) => (model: CloudWatchModel) => {
    for (const time of at) model.putLine("run-due-work", time, line);
  };
  const runEvery = (minutes: number, end: number) => (model: CloudWatchModel) => {
    for (let at = 0; at < end; at += minutes * minute) putInvocations(model, "run-due-work", at);
  };
  return {
    SchedulerMissing: { ring: runEvery(1, troubleAt), quiet: runEvery(4, casesEnd) },
    SchedulerFailed: { ring: write(runs.failed, times(1, 15)), quiet: write(runs.failed, times(10, 30)) },
    DueWorkAge: { ring: write(runs.late, times(1, 15)), quiet: write(runs.late, times(10, 30)) },
    OverdueWork: { ring: write(runs.overdue, times(1, 1)), quiet: write(runs.usual, times(1, 15)) },
    VendorDrift: {
      ring: (model) => {
        for (const line of drift) model.putLine("run-due-work", troubleAt, line);
      },
      quiet: write(runs.usual, times(1, 1)),
    },
  } satisfies Record<string, AlarmCase>;
}

/** Which usual data a case replaces. */
export function withoutUsual(kind: string, of: string | undefined): ReadonlySet<string> {
  if (kind === "SchedulerMissing") return new Set(["scheduler"]);
  if (kind === "OldestMessage" || kind === "EventSourceStopped") return new Set([of ?? "intake"]);
  return new Set();
}

function queueCases(queue: string, { recording }: CaseData) {
  const waiting = recording.deadLetters.get(queue) ?? 0;
  const put = (visible: number, received: number, age: (at: number) => number) => (model: CloudWatchModel) => {
    for (let at = 0; at < casesEnd; at += minute) putQueue(model, queue, at, { visible, received, age: age(at) });
  };
  const deadLetters = {
    namespace: "AWS/SQS",
    name: "ApproximateNumberOfMessagesVisible",
    dimensions: { QueueName: `${queue}-dead-letters` },
  };
  return {
    DeadLetters: {
      ring: (model) => model.putMetric(deadLetters, troubleAt, waiting),
      // Messages of the queue itself are no dead letters.
      quiet: (model) => put(waiting, 1, () => 1)(model),
    },
    // A message that is received and fails each time; one that is done after 25 minutes.
    OldestMessage: { ring: put(waiting, 1, (at) => at), quiet: put(waiting, 1, (at) => at % (25 * minute)) },
    // Nothing receives the message; it is received in each period.
    EventSourceStopped: { ring: put(waiting, 0, (at) => at), quiet: put(waiting, 1, (at) => at % (25 * minute)) },
  } satisfies Record<string, AlarmCase>;
}

function lineCases(of: string | undefined, { recording, unit }: CaseData) {
  const vendor = of ?? "syncvet";
  const proxy = `proxy-${vendor}`;
  const write =
    (writer: string, lines: readonly string[] | undefined, at: readonly number[]) => (model: CloudWatchModel) => {
      for (const time of at) for (const line of lines ?? []) model.putLine(writer, time, line);
    };
  const once = [troubleAt];
  // A pause that long raises LongHold as well, which is another case.
  const pause = (recording.paused.get(vendor) ?? []).filter((line) => !line.includes("hold.long"));
  const shortPause = pause.map((line) => line.replace(/"seconds":\d+/, '"seconds":60'));
  return {
    UncertainJobs: {
      ring: write("proxy-si-compounding", recording.uncertain, once),
      quiet: write("proxy-si-compounding", recording.paused.get("si-compounding"), once),
    },
    WrongFinding: {
      ring: write(of === undefined ? "process-events" : proxy, unit.evidence.contradicted, once),
      quiet: write(of === undefined ? "process-events" : proxy, unit.evidence.borneOut, once),
    },
    VendorSilent: {
      ring: write("run-due-work", unit.silence.silent, once),
      quiet: write("run-due-work", unit.silence.heard, once),
    },
    CredentialsRefused: {
      ring: write(proxy, recording.misconfigured.get(vendor), once),
      quiet: write(proxy, recording.paused.get(vendor), once),
    },
    VendorUnavailable: {
      ring: write(proxy, pause, once),
      quiet: write(proxy, shortPause, once),
    },
    LongHold: {
      ring: write(proxy, recording.paused.get(vendor), once),
      quiet: write(proxy, shortPause, once),
    },
    RefusedWebhooks: {
      ring: write("intake", recording.refused, times(5, 10)),
      quiet: write("intake", recording.refused.slice(0, 9), times(5, 30)),
    },
    RefusedKeys: {
      ring: write("authorizer", recording.refusedKeys, times(5, 10)),
      quiet: write("authorizer", recording.refusedKeys.slice(0, 19), times(5, 30)),
    },
    ReceiptsNotWritten: {
      ring: write("write-receipts", unit.receipts.failed, once),
      quiet: write("write-receipts", unit.receipts.busy, once),
    },
    ReceiptsNotSent: {
      ring: write("deliver-event", unit.receipts.notSent, once),
      quiet: write("deliver-event", unit.receipts.later, once),
    },
    WebhookUnreadable: {
      ring: write("process-events", unit.unreadable, once),
      quiet: write("process-events", recording.refused, once),
    },
  } satisfies Record<string, AlarmCase>;
}
