import { randomBytes, randomUUID } from "node:crypto";
import type { RestApiSpec } from "../deployment/rest-api.ts";
import type { DeploymentTarget } from "../template/deployment-target.ts";
import { headerOf, type Incoming } from "./incoming.ts";

/** An authorizer's `context` and `principalId`, and what API Gateway adds; all values are strings. */
export type AuthorizerContext = Readonly<Record<string, string>>;

/** `$context` of one request. */
export interface RequestContext {
  readonly accountId: string;
  readonly apiId: string;
  readonly domainName: string;
  readonly extendedRequestId: string;
  readonly httpMethod: string;
  readonly identity: { readonly sourceIp: string; readonly userAgent: string };
  /** The path as requested, with the stage's name if the caller used it. */
  readonly path: string;
  readonly protocol: string;
  readonly requestId: string;
  readonly requestTime: string;
  readonly requestTimeEpoch: number;
  readonly stage: string;
  resourceId?: string;
  resourcePath?: string;
  authorizer?: AuthorizerContext;
}

export function newRequestContext(
  incoming: Omit<Incoming, "body">,
  api: RestApiSpec,
  target: Pick<DeploymentTarget, "accountId">,
): RequestContext {
  const now = new Date();
  return {
    accountId: target.accountId,
    apiId: api.id,
    domainName: headerOf(incoming, "host") ?? "127.0.0.1",
    extendedRequestId: `${randomBytes(11).toString("base64url")}=`,
    httpMethod: incoming.method,
    identity: { sourceIp: incoming.sourceIp, userAgent: headerOf(incoming, "user-agent") ?? "" },
    path: incoming.path,
    protocol: "HTTP/1.1",
    requestId: randomUUID(),
    requestTime: commonLogTime(now),
    requestTimeEpoch: now.getTime(),
    stage: api.stage,
  };
}

/** `09/Apr/2015:12:34:56 +0000`, as API Gateway writes it. */
function commonLogTime(time: Date): string {
  const [, day, month, year, clock] = time.toUTCString().split(" ");
  return `${day}/${month}/${year}:${clock} +0000`;
}
