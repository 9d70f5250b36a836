import { createHmac, randomUUID } from "node:crypto";
import { localConnections } from "../../../infra/local/connections.ts";
import type { SeededPartner } from "../../../infra/local/seed-directory.ts";

const requestContext = () => ({ requestId: randomUUID(), stage: "local", requestTimeEpoch: Date.now() });

const body = (text: string) => ({ body: Buffer.from(text).toString("base64"), isBase64Encoded: true });

/** API Gateway's event of a partner's call, after its authorizer. */
export function callEvent(
  { id, key }: SeededPartner,
  call: {
    readonly method: string;
    readonly path: string;
    readonly headers?: Record<string, string>;
    readonly body?: string;
  },
): object {
  const headers = {
    "content-type": "application/json",
    "user-agent": "partner/1.0",
    accept: "application/json",
    ...call.headers,
  };
  const [, , vendor = ""] = call.path.split("/");
  return {
    resource: `/v1/${vendor}/{path+}`,
    httpMethod: call.method,
    path: call.path,
    pathParameters: { path: call.path.split("/").slice(3).join("/") },
    multiValueHeaders: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
    multiValueQueryStringParameters: null,
    requestContext: { ...requestContext(), path: call.path, authorizer: { partnerId: id, keyId: key.split("_")[1] } },
    ...(call.body === undefined ? { body: null, isBase64Encoded: false } : body(call.body)),
  };
}

/** A webhook of MD Integrations about a case of its own. */
export function webhookText(type: string): string {
  return JSON.stringify({
    timestamp: Math.floor(Date.now() / 1000),
    event_type: type.replace(/^md-integrations\./, ""),
    case_id: randomUUID(),
  });
}

/** API Gateway's event of a signed webhook of MD Integrations. */
export function webhookEvent(text: string): object {
  const { webhook } = localConnections.find(({ vendor }) => vendor === "md-integrations") ?? {};
  const path = "/webhooks/md-integrations/default";
  return {
    resource: "/webhooks/{vendor}/{connection}",
    httpMethod: "POST",
    path,
    pathParameters: { vendor: "md-integrations", connection: "default" },
    multiValueHeaders: {
      "content-type": ["application/json"],
      signature: [
        createHmac("sha256", webhook?.secrets[0] ?? "")
          .update(text)
          .digest("hex"),
      ],
      authorization: [webhook?.authorization ?? ""],
    },
    multiValueQueryStringParameters: null,
    requestContext: { ...requestContext(), path },
    ...body(text),
  };
}

/** API Gateway's event of its authorizer. */
export function authorizerEvent({ key }: SeededPartner): object {
  return {
    type: "REQUEST",
    methodArn: "arn:aws:execute-api:us-east-1:000000000000:local/local/GET/v1/events",
    resource: "/v1/{proxy+}",
    path: "/v1/events",
    httpMethod: "GET",
    headers: { Authorization: `Bearer ${key}` },
    multiValueHeaders: { Authorization: [`Bearer ${key}`] },
    requestContext: requestContext(),
  };
}
