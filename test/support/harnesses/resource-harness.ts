import { Problem } from "../../../shared/core/problem.ts";
import { ConnectionStore } from "../../../shared/gateway/calls/connection-store.ts";
import { createAnswerVendorRequest } from "../../../shared/gateway/resources/answer-vendor-request.ts";
import type { Exchange, OutgoingRequest } from "../../../shared/http/exchange.ts";
import { credentialKind } from "../../../shared/vendors/auth-scheme.ts";
import { operationMatcher } from "../../../shared/vendors/operation-match.ts";
import type { VendorDescriptor } from "../../../shared/vendors/types.ts";
import { aPepper } from "../builders/a-pepper.ts";
import { aRequest } from "../builders/a-request.ts";
import { aPartner } from "../builders/an-endpoint.ts";
import { Life } from "../fakes/crashing.ts";
import { memorySecretStore } from "../fakes/memory-secret-store.ts";
import { memoryPartnerReader } from "../fakes/memory-stores.ts";
import { type JobState, jobInstance, jobState } from "./job-instance.ts";

/** A call that the vendor got. */
export interface VendorCall {
  readonly path: string;
  readonly query: string;
  readonly body: string;
}

export interface ResourceHarnessOptions {
  readonly vendor: VendorDescriptor;
  /** The vendor. */
  readonly answer: (call: VendorCall) => Exchange;
  /** Every operation of the vendor, on `default`, by default. */
  readonly grants?: readonly string[];
  readonly connections?: readonly string[];
  /** Further members of the connections' secrets. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** What a partner sends beside its body. */
export interface ResourceCall {
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
}

/** A vendor's answer to one call. */
export function answered(status: number, body: string, headers: Record<string, string[]> = {}): Exchange {
  return { kind: "answered", answer: { status, headers, body: Buffer.from(body) } };
}

/** The whole request handling of one vendor's function over ports in memory, with a vendor that answers by a function. */
export function resourceHarness({ vendor, answer, ...options }: ResourceHarnessOptions) {
  const { grants = [`${vendor.id}:*`], connections = ["default"], settings = {} } = options;
  const partner = aPartner({ grants: [...grants], purposes: {} });
  const state: JobState = { ...jobState({}), partner, directory: memoryPartnerReader(partner) };
  const calls: VendorCall[] = [];
  const exchange = async ({ url, body }: OutgoingRequest): Promise<Exchange> => {
    const call = { path: url.pathname, query: url.search, body: Buffer.from(body as Uint8Array).toString("utf8") };
    calls.push(call);
    return answer(call);
  };
  const key = credentialKind(vendor.auth) === "client" ? { clientId: "id", clientSecret: "s" } : { apiKey: "key" };
  const secret = JSON.stringify({ ...key, pepper: aPepper, ...settings });
  const deps = {
    ...jobInstance(state, new Life(), async () => undefined),
    vendor,
    matcher: operationMatcher(vendor),
    connectionNames: connections,
    exchange,
    connections: new ConnectionStore({
      secrets: memorySecretStore(
        Object.fromEntries(connections.map((name) => [`rx-gateway/test/${vendor.id}/${name}`, secret])),
      ),
      clock: state.clock,
      prefix: "rx-gateway/test",
      vendor,
      environmentRequired: false,
    }),
  };
  const handle = createAnswerVendorRequest(deps);
  return {
    ...state,
    calls,
    deps,
    handle,
    /** Calls a resource; a problem is an answer, too. */
    async call(path: string, body: unknown, { query = {}, headers = {}, method = "POST" }: ResourceCall = {}) {
      const request = aRequest({ method, path, body, headers, query: Object.entries(query) });
      try {
        const { status, headers: answerHeaders, body: bytes } = await handle(request);
        const text = Buffer.from(bytes).toString("utf8");
        return { status, headers: answerHeaders, text, json: text === "" ? undefined : JSON.parse(text) };
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        const { members } = error;
        const json = error.document("r");
        return { status: members.status, headers: error.headers(), text: JSON.stringify(json), json };
      }
    },
  };
}
