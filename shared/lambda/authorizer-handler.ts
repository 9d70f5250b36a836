import middy from "@middy/core";
import type { APIGatewayAuthorizerResult, APIGatewayRequestAuthorizerEvent, Context } from "aws-lambda";
import type { Caller } from "../http/messages.ts";
import { lowerCased } from "./api-gateway-event.ts";

/**
 * Turns "who is this?" into a Lambda REQUEST authorizer.
 *
 * The policy covers every route of the stage, not the one that was asked for: API Gateway keeps it for 60 s and uses
 * it for the key's next call too, whatever that calls. What a partner may do is decided by grants, further in.
 *
 * @throws "Unauthorized", API Gateway's word for 401, when there are several values of `Authorization`: a policy would be
 *   kept under one of them, and shut out the key's own next call
 */
export function authorizerHandler(authorize: (authorization: string | undefined) => Promise<Caller | undefined>) {
  return middy<APIGatewayRequestAuthorizerEvent, APIGatewayAuthorizerResult, Error, Context>().handler(
    async (event) => {
      const caller = await authorize(onlyAuthorization(event));
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

/** `arn:…:execute-api:region:account:api/stage/METHOD/path` with everything after the stage left open. */
function everyRoute(methodArn: string): string {
  const [api, stage] = methodArn.split("/");
  return `${api}/${stage}/*`;
}
