import { createHmac } from "node:crypto";
import { Problem } from "../../core/problem.ts";
import { isBlobRef } from "../../http/body.ts";
import type { Connection, Operation } from "../../vendors/types.ts";
import type { SignedRequest } from "./authenticate.ts";

/**
 * Adds a store's signature to a request that is complete otherwise: the base64 HMAC-SHA256 of the body as it is sent, under
 * the `storeSecret` of the connection, in place of a signature of the partner's.
 *
 * @throws Problem 413 for an uploaded body, which is not read before it is sent
 */
export function withStoreSignature(
  operation: Pick<Operation, "storeSignature"> | undefined,
  { credentials: { storeSecret } }: Pick<Connection, "credentials">,
  request: SignedRequest,
): SignedRequest {
  const names = operation?.storeSignature;
  if (storeSecret === undefined || names === undefined || names === "not-documented") return request;
  const { body, headers } = request;
  if (isBlobRef(body)) throw bodyNotSignable();
  const signature = createHmac("sha256", storeSecret).update(body).digest("base64");
  return { ...request, headers: { ...headers, ...Object.fromEntries(names.map((name) => [name, [signature]])) } };
}

function bodyNotSignable(): Problem {
  return new Problem({
    status: 413,
    name: "body-too-large",
    title: "Body too large",
    detail:
      "The gateway signs the body of this operation, so it cannot be an upload. Nothing was sent; send it with the call.",
  });
}
