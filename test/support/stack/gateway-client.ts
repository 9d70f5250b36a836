import type { StackInfo } from "../../../infra/local/stack-info.ts";

/** One request that a simulator accepted, from its journal. */
export interface JournalEntry {
  readonly at: string;
  readonly connection: string | null;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly bodySha256: string;
  readonly status: number | null;
  readonly done: boolean;
  /** The name of the fault that applied to it, where the fault had one. */
  readonly fault?: string;
}

export interface CallOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** `null` sends none. */
  readonly key?: string | null;
}

/** A partner that also has the simulators' controls. */
export function gatewayClient(info: Pick<StackInfo, "gateway" | "simulators" | "partner">) {
  const control = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const response = await fetch(`${info.simulators}/_control/${path}`, {
      method,
      ...(body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
    return response;
  };
  return {
    /** Calls the gateway; with a body the default method is POST, and text is JSON. */
    call(path: string, { method, headers = {}, body, key = info.partner.key }: CallOptions = {}): Promise<Response> {
      return fetch(`${info.gateway}${path}`, {
        method: method ?? (body === undefined ? "GET" : "POST"),
        redirect: "manual",
        headers: {
          ...(key === null ? {} : { authorization: `Bearer ${key}` }),
          ...(typeof body === "string" ? { "content-type": "application/json" } : {}),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === "string" ? body : new Uint8Array(body) }),
      });
    },
    journal: async (vendor: string): Promise<JournalEntry[]> =>
      (await control("GET", `${vendor}/requests`)).json() as Promise<JournalEntry[]>,
    clearJournal: (vendor: string) => control("DELETE", `${vendor}/requests`),
    fault: (vendor: string, ...rules: unknown[]) => control("POST", `${vendor}/faults`, rules),
    clearFaults: (vendor: string) => control("DELETE", `${vendor}/faults`),
    settings: (vendor: string, settings: unknown) => control("PUT", `${vendor}/settings`, settings),
    webhook: async (vendor: string, webhook: unknown): Promise<number[]> =>
      ((await (await control("POST", `${vendor}/webhooks`, webhook)).json()) as { statuses: number[] }).statuses,
  };
}
