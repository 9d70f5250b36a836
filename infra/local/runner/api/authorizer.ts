import type { AuthorizerSpec } from "../deployment/rest-api.ts";
import type { Outcome } from "../lambda/instance.ts";
import type { ResponseType } from "./gateway-responses.ts";
import { headerOf, type Incoming } from "./incoming.ts";
import { type Authorization, isAllowed, parseAuthorization } from "./policy.ts";
import type { RequestParts } from "./proxy-event.ts";
import type { AuthorizerContext } from "./request-context.ts";

type Decision =
  | { readonly allowed: true; readonly context: AuthorizerContext }
  | { readonly allowed: false; readonly response: ResponseType };

/**
 * A REST API's REQUEST authorizer. What the function answers is kept for each identity, policy and all, and judged
 * anew for every route; an answer that came by an error is not kept.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html
 */
export class Authorizer {
  readonly #spec: AuthorizerSpec;
  readonly #invoke: (event: string) => Promise<Outcome>;
  readonly #now: () => number;
  readonly #kept = new Map<string, { readonly until: number; readonly authorization: Authorization }>();
  readonly #asked = new Map<string, Promise<Authorization | ResponseType>>();

  /** @param now - milliseconds of a clock that does not jump */
  constructor(spec: AuthorizerSpec, invoke: (event: string) => Promise<Outcome>, now = () => performance.now()) {
    this.#spec = spec;
    this.#invoke = invoke;
    this.#now = now;
  }

  async judge(incoming: Pick<Incoming, "headers">, parts: RequestParts, methodArn: string): Promise<Decision> {
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

  /** Requests of one identity that come together wait for one answer; AWS's own cache may ask for each of them. */
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
    // The one error text that API Gateway gives a meaning.
    return outcome.error.errorMessage === "Unauthorized" ? "UNAUTHORIZED" : "AUTHORIZER_FAILURE";
  }
}

function refused(response: ResponseType): Decision {
  return { allowed: false, response };
}
