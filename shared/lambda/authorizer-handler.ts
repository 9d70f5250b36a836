import middy from "@middy/core";
import type { APIGatewayAuthorizerResult, APIGatewayRequestAuthorizerEvent, Context } from "aws-lambda";
import type { Caller } from "../http/messages.ts";
import { lowerCased } from "./api-gateway-event.ts";

/**
 * Makes a Lambda REQUEST authorizer of a function that authenticates a key.
 *
 * The policy covers every route of the stage, not only the requested one: API Gateway caches it for 60 s and applies it
 * to the key's next calls on any route. What a partner may do is decided by its grants, in the functions.
 *
 * @throws Error "Unauthorized", which API Gateway answers as 401, for several values of `Authorization`: the policy would
 *   be cached under one of them and deny that key's next call
 */
export function authorizerHandler(
  authorize: (authorization: string | undefined) => Promise<Caller | undefined>,
  recordUse: (caller: Caller) => Promise<void>,
) {
  return middy<APIGatewayRequestAuthorizerEvent, APIGatewayAuthorizerResult, Error, Context>().handler(
    async (event) => {
      const caller = await authorize(onlyAuthorization(event));
      if (caller !== undefined) await recordUse(caller);
      return {
        principalId: caller?.partnerId ?? "unknown",
        policyDocument: {
          Version: "2012-10-17",
          Statement: [
            {
              Action: "execute-api:Invoke",
              Effect: caller === undefined ? "Deny" : "Allow",
              Resource: everyRoute(event.methodArn),
            },
          ],
        },
        context: caller === undefined ? {} : { partnerId: caller.partnerId, keyId: caller.keyId },
      };
    },
  );
}

function onlyAuthorization(event: APIGatewayRequestAuthorizerEvent): string | undefined {
  const [value, ...others] = new Set(lowerCased(event.multiValueHeaders)["authorization"]);
  if (others.length > 0) throw new Error("Unauthorized");
  return value;
}

/** `arn:…:execute-api:region:account:api/stage/METHOD/path` with a wildcard after the stage. */
function everyRoute(methodArn: string): string {
  const [api, stage] = methodArn.split("/");
  return `${api}/${stage}/*`;
}
