import middy from "@middy/core";
import type { APIGatewayAuthorizerResult, APIGatewayRequestAuthorizerEvent, Context } from "aws-lambda";
import type { RefusedKey } from "../gateway/access/refused-key.ts";
import type { Caller } from "../http/messages.ts";
import { lowerCased, sourceOf } from "./api-gateway-event.ts";

interface AuthorizerDependencies {
  readonly authorize: (authorization: string | undefined, source: string | undefined) => Promise<Caller | undefined>;
  readonly recordUse: (caller: Caller) => Promise<void>;
  readonly logRefused: (refusal: RefusedKey, source: string | undefined) => void;
}

/**
 * Makes a Lambda REQUEST authorizer of a function that authenticates a key.
 *
 * The policy covers every route of the stage, not only the requested one: API Gateway caches it for 60 s and applies it
 * to the key's next calls on any route. What a partner may do is decided by its grants, in the functions.
 *
 * @throws Error "Unauthorized", which API Gateway answers as 401, for several values of `Authorization`: the policy would
 *   be cached under one of them and deny that key's next call
 */
export function authorizerHandler({ authorize, recordUse, logRefused }: AuthorizerDependencies) {
  return middy<APIGatewayRequestAuthorizerEvent, APIGatewayAuthorizerResult, Error, Context>().handler(
    async (event) => {
      const { source } = sourceOf(event);
      const [authorization, ...others] = authorizationsOf(event);
      if (others.length > 0) {
        logRefused({ reason: "several-headers" }, source);
        throw new Error("Unauthorized");
      }
      const caller = await authorize(authorization, source);
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
        context: caller === undefined ? {} : contextOf(caller),
      };
    },
  );
}

/** Values of a context are texts; `callerOf` reads them. */
function contextOf({ partnerId, keyId, session }: Caller): Record<string, string> {
  if (session === undefined) return { partnerId, keyId };
  const { id: sessionId, actor } = session;
  return { partnerId, keyId, sessionId, ...(actor === undefined ? {} : { actor }) };
}

function authorizationsOf(event: APIGatewayRequestAuthorizerEvent): readonly string[] {
  return [...new Set(lowerCased(event.multiValueHeaders)["authorization"])];
}

/** `arn:…:execute-api:region:account:api/stage/METHOD/path` with a wildcard after the stage. */
function everyRoute(methodArn: string): string {
  const [api, stage] = methodArn.split("/");
  return `${api}/${stage}/*`;
}
