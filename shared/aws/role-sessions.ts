import { AssumeRoleCommand, type STSClient } from "@aws-sdk/client-sts";
import type { Clock } from "../core/clock.ts";
import { parseQueueUrl } from "../gateway/model/queue-destination.ts";
import type { PartnerQueue } from "../gateway/ports/partner-queues.ts";

/** Credentials of a session of a partner's role, as the SDK's clients take them. */
export interface RoleCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
}

/** The shortest session that STS gives: a partner that changes its role's policy is not served by it for long. */
const sessionSeconds = 900;

/** A session is not used in its last minute: clocks differ, and a request takes its time. */
const unusedMs = 60_000;

/** Sessions that a container holds; the one that was used least recently is dropped. */
const maxSessions = 200;

/**
 * Sessions of partners' roles, each held until shortly before its end. A session is for one endpoint as it is: a change of its
 * queue, role, key or external id begins another one.
 */
export class RoleSessions {
  readonly #sts: STSClient;
  readonly #clock: Pick<Clock, "now">;
  readonly #sessions = new Map<string, RoleCredentials>();

  constructor(sts: STSClient, clock: Pick<Clock, "now">) {
    this.#sts = sts;
    this.#clock = clock;
  }

  /** @throws Error of STS, as the SDK has it */
  async credentials(queue: PartnerQueue, over: AbortSignal): Promise<RoleCredentials> {
    const key = keyOf(queue);
    const held = this.#sessions.get(key);
    this.#sessions.delete(key);
    const isUsable = held !== undefined && held.expiration.getTime() - unusedMs > this.#clock.now();
    const credentials = isUsable ? held : await this.#assume(queue, over);
    this.#sessions.set(key, credentials);
    if (this.#sessions.size > maxSessions) this.#dropOldest();
    return credentials;
  }

  /** Ends the use of a session that AWS has refused. */
  drop(queue: PartnerQueue): void {
    this.#sessions.delete(keyOf(queue));
  }

  async #assume(queue: PartnerQueue, over: AbortSignal): Promise<RoleCredentials> {
    const { Credentials: issued } = await this.#sts.send(
      new AssumeRoleCommand({
        RoleArn: queue.roleArn,
        // The partner's CloudTrail shows it.
        RoleSessionName: `rx-gateway-${queue.endpointId}`,
        ExternalId: queue.externalId,
        Policy: sessionPolicy(queue),
        DurationSeconds: sessionSeconds,
      }),
      { abortSignal: over },
    );
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = issued ?? {};
    if (!AccessKeyId || !SecretAccessKey || !SessionToken) throw new Error("STS gave no credentials.");
    return {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: SessionToken,
      expiration: Expiration ?? new Date(this.#clock.now() + sessionSeconds * 1000),
    };
  }

  #dropOldest(): void {
    const [oldest] = this.#sessions.keys();
    if (oldest !== undefined) this.#sessions.delete(oldest);
  }
}

function keyOf({ endpointId, queueUrl, roleArn, kmsKeyArn, externalId }: PartnerQueue): string {
  return JSON.stringify([endpointId, queueUrl, roleArn, kmsKeyArn ?? null, externalId]);
}

/**
 * What the session may do, whatever the role may: send to this queue, and what SQS does with its key for that.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
 */
export function sessionPolicy({ queueUrl, kmsKeyArn }: Pick<PartnerQueue, "queueUrl" | "kmsKeyArn">): string {
  const queue = { Effect: "Allow", Action: "sqs:SendMessage", Resource: parseQueueUrl(queueUrl)?.arn };
  const key = { Effect: "Allow", Action: ["kms:GenerateDataKey", "kms:Decrypt"], Resource: kmsKeyArn };
  return JSON.stringify({ Version: "2012-10-17", Statement: kmsKeyArn === undefined ? [queue] : [queue, key] });
}
