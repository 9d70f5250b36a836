import type { AuthorizerSpec } from "../deployment/rest-api.ts";
import type { InvocationOutcome } from "../lambda/instance.ts";
import type { ResponseType } from "./gateway-responses.ts";
import { headerOf, type Incoming } from "./incoming.ts";
import { type Authorization, isAllowed, parseAuthorization } from "./policy.ts";
import type { RequestParts } from "./proxy-event.ts";
import type { AuthorizerContext } from "./request-context.ts";

type Decision =
  | { readonly allowed: true; readonly context: AuthorizerContext }
  | { readonly allowed: false; readonly response: ResponseType };

/**
 * A REST API's REQUEST authorizer. The function's answer, with its policy, is cached for each identity, and the policy is
 * evaluated for every route; failures are not cached.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html
 */
export class Authorizer {
  readonly #spec: AuthorizerSpec;
  readonly #invoke: (event: string) => Promise<InvocationOutcome>;
  readonly #now: () => number;
  readonly #kept = new Map<string, { readonly until: number; readonly authorization: Authorization }>();
  readonly #asked = new Map<string, Promise<Authorization | ResponseType>>();

  /** @param now - milliseconds of a monotonic clock */
  constructor(
    spec: AuthorizerSpec,
    invoke: (event: string) => Promise<InvocationOutcome>,
    now = () => performance.now(),
  ) {
    this.#spec = spec;
    this.#invoke = invoke;
    this.#now = now;
  }

  async authorize(incoming: Pick<Incoming, "headers">, parts: RequestParts, methodArn: string): Promise<Decision> {
    const identity = this.#spec.identityHeaders.map((name) => headerOf(incoming, name));
    if (identity.some((value) => value === undefined || value === "")) return refused("UNAUTHORIZED");
    const key = JSON.stringify(identity);
    const kept = this.#kept.get(key);
    const fresh = kept && kept.until > this.#now() ? kept.authorization : undefined;
    const started = performance.now();
    const found = fresh ?? (await this.#askOnce(key, parts, methodArn));
    if (typeof found === "string") return refused(found);
    if (!isAllowed(found, methodArn)) return refused("ACCESS_DENIED");
    const latency = fresh ? 0 : Math.round(performance.now() - started);
    return { allowed: true, context: { ...found.context, integrationLatency: String(latency) } };
  }

  /** Concurrent requests of one identity share one call; API Gateway's own cache may make one for each. */
  #askOnce(key: string, parts: RequestParts, methodArn: string): Promise<Authorization | ResponseType> {
    const { cacheSeconds } = this.#spec;
    if (cacheSeconds === 0) return this.#ask(parts, methodArn);
    const asked = this.#asked.get(key) ?? this.#ask(parts, methodArn);
    this.#asked.set(key, asked);
    return asked.then((found) => {
      this.#asked.delete(key);
      const until = this.#now() + cacheSeconds * 1000;
      if (typeof found !== "string") this.#kept.set(key, { until, authorization: found });
      return found;
    });
  }

  async #ask(parts: RequestParts, methodArn: string): Promise<Authorization | ResponseType> {
    const outcome = await this.#invoke(JSON.stringify({ type: "REQUEST", methodArn, ...parts }));
    if (outcome.ok) return parseAuthorization(outcome.payload) ?? "AUTHORIZER_CONFIGURATION_ERROR";
    // The only error message that API Gateway interprets.
    return outcome.error.errorMessage === "Unauthorized" ? "UNAUTHORIZED" : "AUTHORIZER_FAILURE";
  }
}

function refused(response: ResponseType): Decision {
  return { allowed: false, response };
}
