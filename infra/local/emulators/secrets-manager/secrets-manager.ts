import { randomUUID } from "node:crypto";
import type { AwsHandler, AwsResponse } from "../aws-service.ts";
import { operations } from "./operations.ts";
import { type SecretStore, SecretsManagerError } from "./secret-store.ts";

/** Speaks Secrets Manager's protocol over a store: `POST /`, `X-Amz-Target: secretsmanager.<Operation>`, JSON. */
export function secretsManager(store: SecretStore, newArn: (name: string) => string): AwsHandler {
  return async ({ headers, body }) => {
    const name = String(headers["x-amz-target"] ?? "").replace(/^secretsmanager\./, "");
    try {
      const operation = operations[name];
      if (!operation) throw new SecretsManagerError("UnknownOperationException", `${name} is not emulated here.`);
      return answer(200, operation(store, JSON.parse(body.toString()), newArn));
    } catch (error) {
      if (!(error instanceof SecretsManagerError)) throw error;
      return answer(400, { __type: error.name, message: error.message, Message: error.message });
    }
  };
}

function answer(status: number, document: object): AwsResponse {
  return {
    status,
    headers: { "content-type": "application/x-amz-json-1.1", "x-amzn-requestid": randomUUID() },
    body: Buffer.from(JSON.stringify(document)),
  };
}
