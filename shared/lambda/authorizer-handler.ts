import middy from "@middy/core";
import type { APIGatewayAuthorizerResult, APIGatewayRequestAuthorizerEvent, Context } from "aws-lambda";
import type { Caller } from "../http/messages.ts";

/**
 * Turns "who is this?" into a Lambda REQUEST authorizer.
 *
 * The policy covers every route of the stage, not the one that was asked for: API Gateway keeps it for 60 s and uses
 * it for the key's next call too, whatever that calls. What a partner may do is decided by grants, further in.
 */
export function authorizerHandler(authorize: (authorization: string | undefined) => Promise<Caller | undefined>) {
  return middy<APIGatewayRequestAuthorizerEvent, APIGatewayAuthorizerResult, Error, Context>().handler(
    async (event) => {
      const caller = await authorize(authorizationOf(event));
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

function authorizationOf(event: APIGatewayRequestAuthorizerEvent): string | undefined {
  const entry = Object.entries(event.headers ?? {}).find(([name]) => name.toLowerCase() === "authorization");
  return entry?.[1];
}

/** `arn:…:execute-api:region:account:api/stage/METHOD/path` with everything after the stage left open. */
function everyRoute(methodArn: string): string {
  const [api, stage] = methodArn.split("/");
  return `${api}/${stage}/*`;
}
