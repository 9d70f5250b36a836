import type { InstanceObserver, Instances, ObservedCall } from "../../../infra/local/runner/lambda/instances.ts";

/** One attempt at a job's call: from its record as `sending` to the record of how it ended. */
export interface Attempt {
  /** Of the invocation that makes it. */
  readonly requestId: string | undefined;
  /** When its record took effect, in epoch milliseconds: no byte can have been sent before. */
  readonly at: number;
  /** Whether the invocation that made it recorded its end. */
  ended: boolean;
}

/** What the runner observed of jobs and of the killed instances, without the store and the journal. */
export interface SeenAttempts {
  /** The last attempt that was recorded of a job. */
  last(jobId: string): Attempt | undefined;
  /** Whether any attempt of the job was made by an invocation that was killed, before or after it recorded the end. */
  wasKilled(jobId: string): boolean;
  /** Jobs that were recorded as `sending` by an instance that was killed before it recorded how that ended. */
  killedAmid(): ReadonlySet<string>;
  stop(): void;
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
const textIn = (value: unknown): string => String(fieldsOf(value)["S"] ?? "");

/** The job whose record a call writes, and its new status; `undefined` for other calls. */
export function recordedStatus({
  service,
  operation,
  input,
}: Pick<ObservedCall, "service" | "operation" | "input">):
  | { readonly jobId: string; readonly status: string }
  | undefined {
  if (service !== "dynamodb" || (operation !== "PutItem" && operation !== "UpdateItem")) return undefined;
  const fields = fieldsOf(input);
  const item = fieldsOf(fields["Item"] ?? fields["Key"]);
  if (textIn(item["sk"]) !== "job") return undefined;
  const jobId = textIn(item["pk"]);
  if (operation === "PutItem") return { jobId, status: textIn(item["status"]) };
  const name = /#status = (:\w+)/.exec(String(fields["UpdateExpression"]))?.[1];
  return name === undefined
    ? undefined
    : { jobId, status: textIn(fieldsOf(fields["ExpressionAttributeValues"])[name]) };
}

/** Starts to observe. */
export function watchAttempts(instances: Pick<Instances, "observe">): SeenAttempts {
  const attempts = new Map<string, Attempt[]>();
  const killed = new Set<string>();
  const observer: InstanceObserver = {
    afterAwsCall(call, status) {
      const recorded = status === 200 ? recordedStatus(call) : undefined;
      if (recorded === undefined) return;
      const { requestId } = call;
      const all = attempts.get(recorded.jobId) ?? [];
      const last = all.at(-1);
      if (recorded.status === "sending") {
        attempts.set(recorded.jobId, [...all, { requestId, at: Date.now(), ended: false }]);
      } else if (last !== undefined && last.requestId === requestId) {
        // What another function, such as the scheduler, records of a job does not end the attempt.
        last.ended = true;
      }
    },
    killed({ requestId }) {
      if (requestId !== undefined) killed.add(requestId);
    },
  };
  const stop = instances.observe(observer);
  const wasKilled = ({ requestId }: Attempt): boolean => killed.has(requestId ?? "");
  return {
    last: (jobId) => attempts.get(jobId)?.at(-1),
    wasKilled: (jobId) => attempts.get(jobId)?.some(wasKilled) === true,
    killedAmid() {
      const amid = [...attempts].filter(([, all]) => {
        const last = all.at(-1);
        return last !== undefined && !last.ended && wasKilled(last);
      });
      return new Set(amid.map(([jobId]) => jobId));
    },
    stop,
  };
}
