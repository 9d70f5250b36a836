import type { FieldError } from "../../core/field-error.ts";
import { faultAt, type Schema, type ValueOf } from "../../core/schema/schema.ts";
import { type Resolve, vetAddresses, vetUrl } from "../../http/egress-guard.ts";
import { type EndpointBodies, endpointBodies } from "./requests/endpoint-bodies.ts";
import { checkedBody, parseBody } from "./requests/read-body.ts";

/** What a partner may say of an endpoint that it makes. */
export type EndpointCreation = ValueOf<EndpointBodies["creation"]>;

/** What a partner may say of an endpoint that it changes; `connections: null` does not narrow. */
export type EndpointChange = ValueOf<EndpointBodies["change"]>;

export interface EndpointRules {
  /** The connections of this stage, by vendor. */
  readonly connections: Readonly<Record<string, readonly string[]>>;
  readonly allow: ReadonlySet<string>;
  readonly resolve: Resolve;
}

/** The bodies that the rules take, but for where a URL's name leads. */
export function checkedEndpointBodies({ connections = {}, allow }: EndpointRules): EndpointBodies {
  const known = Object.entries(connections).flatMap(([vendor, names]) =>
    names.flatMap((name) => [name, `${vendor}/${name}`]),
  );
  return endpointBodies(Object.keys(connections), {
    connection: (name) => (known.includes(name) ? undefined : "There is no such connection."),
    url(text) {
      const decision = vetUrl(text, allow);
      return decision.allowed ? undefined : decision.why;
    },
  });
}

/**
 * Reads the body of a new endpoint or of a change to one.
 *
 * @param schema one of `checkedEndpointBodies`
 * @throws Problem 400 with every fault at once
 */
export async function readEndpoint<Value>(
  schema: Schema<Value>,
  body: Uint8Array,
  rules: EndpointRules,
): Promise<Value> {
  const parsed = parseBody(schema, body);
  return checkedBody(schema, parsed, await faultsOfAddress(parsed.value, rules));
}

/** A name without an address today is let in: it is vetted again at each attempt, and may be on its way into the DNS. */
async function faultsOfAddress(value: unknown, { allow, resolve }: EndpointRules): Promise<readonly FieldError[]> {
  if (typeof value !== "object" || value === null || !("url" in value) || typeof value.url !== "string") return [];
  const decision = vetUrl(value.url, allow);
  if (!decision.allowed || decision.exempt) return [];
  const addresses = await vetAddresses(decision.url, resolve).catch(() => undefined);
  return faultAt("/url", addresses?.allowed === false ? addresses.why : undefined);
}
