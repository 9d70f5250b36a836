import { randomBytes } from "node:crypto";
import type { Endpoint, EndpointType } from "../../model/endpoint.ts";
import { destinationFaults } from "../../model/queue-destination.ts";
import { invalidBody } from "../requests/read-body.ts";
import { targetFaults } from "../requests/target-faults.ts";

/** The members of a request that say where deliveries go. */
export interface TargetMembers {
  readonly type?: EndpointType;
  readonly url?: string;
  readonly queueUrl?: string;
  readonly roleArn?: string;
  readonly kmsKeyArn?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Where an endpoint's deliveries go, as its record has it. */
export type TargetRecord = Pick<Endpoint, "url" | "queue" | "externalId" | "headers">;

/**
 * The target of an endpoint after a request. A change of its type needs every member of the new one; the members of the other
 * type are refused. Headers belong to a URL: they do not outlive it.
 *
 * @param before of an endpoint that exists
 * @param ownAccount the gateway's, in which no queue, role or key may be
 * @throws Problem 400 with every fault at once
 */
export function changeTarget(
  change: TargetMembers,
  before: TargetRecord | undefined,
  ownAccount: string | undefined,
): TargetRecord {
  const typeBefore = before === undefined ? undefined : before.queue === undefined ? "https" : "sqs";
  const type = change.type ?? typeBefore ?? "https";
  const isNew = type !== typeBefore;
  const faults = targetFaults({ ...change }, typeBefore);
  if (faults.length > 0) throw invalidBody(faults);
  const externalId = before?.externalId;
  const kept = externalId === undefined ? {} : { externalId };
  return type === "https"
    ? { ...kept, ...urlTarget(change, isNew ? undefined : before) }
    : { externalId: externalId ?? newExternalId(), ...queueTarget(change, isNew ? undefined : before, ownAccount) };
}

/**
 * Made by the gateway alone: a partner that chose it could name another partner's role, which trusts the gateway with another
 * id. The function's own role may use no id of another form.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
export function newExternalId(): string {
  return `rx-gateway-${randomBytes(16).toString("hex")}`;
}

/**
 * @throws Problem 400 for another origin without headers: a key without knowledge of the stored values must not be able to
 *   have them sent elsewhere
 */
function urlTarget(change: TargetMembers, before: TargetRecord | undefined): Omit<TargetRecord, "externalId"> {
  const { url = before?.url ?? "", headers = before?.headers ?? {} } = change;
  const isNewOrigin = before?.url !== undefined && new URL(url).origin !== new URL(before.url).origin;
  if (isNewOrigin && change.headers === undefined && Object.keys(headers).length > 0) {
    throw invalidBody([
      { pointer: "/headers", detail: "The URL has another origin: give the headers that are to be sent there." },
    ]);
  }
  return { url, headers };
}

function queueTarget(
  change: TargetMembers,
  before: TargetRecord | undefined,
  ownAccount: string | undefined,
): Omit<TargetRecord, "externalId"> {
  const stored = before?.queue;
  const { queueUrl = stored?.queueUrl ?? "", roleArn = stored?.roleArn ?? "", kmsKeyArn = stored?.kmsKeyArn } = change;
  const queue = {
    queueUrl,
    roleArn,
    ...(kmsKeyArn === undefined || kmsKeyArn === null ? {} : { kmsKeyArn }),
  };
  const faults = destinationFaults(queue, ownAccount);
  if (faults.length > 0) throw invalidBody(faults.map(({ member, detail }) => ({ pointer: `/${member}`, detail })));
  return { queue, headers: {} };
}
