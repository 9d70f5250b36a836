import type { StackInfo } from "../../../infra/local/stack-info.ts";

interface DocumentedOperation {
  readonly method: string;
  readonly path: string;
  readonly "x-gateway-key-required"?: boolean;
  readonly "x-gateway-internal"?: boolean;
}

export interface DocumentedCall {
  /** The path's parameters. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
}

export interface DocumentedAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; `undefined` where it is not JSON. */
  readonly json: ReturnType<typeof JSON.parse>;
}

/** A partner's client of one vendor that knows nothing but `/openapi.json`: operations are called by their id in it. */
export async function documentedClient({ gateway, partner }: StackInfo, vendor: string) {
  const { paths } = (await (await fetch(`${gateway}/openapi.json`)).json()) as {
    paths: Record<
      string,
      Record<string, Omit<DocumentedOperation, "method" | "path"> & { "x-gateway-operation"?: string }>
    >;
  };
  const operations = new Map<string, DocumentedOperation>(
    Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([, operation]) => operation["x-gateway-operation"]?.startsWith(`${vendor}:`))
        .map(([method, operation]) => [
          operation["x-gateway-operation"]?.slice(vendor.length + 1) ?? "",
          { ...operation, method: method.toUpperCase(), path },
        ]),
    ),
  );
  const called = new Set<string>();

  async function send(target: string, method: string, { query = {}, headers = {}, body }: DocumentedCall) {
    const search = new URLSearchParams(query).toString();
    const response = await fetch(`${gateway}${target}${search === "" ? "" : `?${search}`}`, {
      method,
      headers: {
        authorization: `Bearer ${partner.key}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parsed(text) };
  }

  return {
    /** Calls an operation of the vendor. @throws Error for an id that the document lacks */
    call(id: string, call: DocumentedCall = {}): Promise<DocumentedAnswer> {
      const operation = operations.get(id);
      if (operation === undefined) throw new Error(`The document has no operation ${vendor}.${id}.`);
      called.add(id);
      const target = operation.path.replaceAll(/\{([\w-]+)\}/g, (_, name) =>
        encodeURIComponent(call.path?.[name] ?? ""),
      );
      return send(target, operation.method, call);
    },
    /** Calls one of the gateway's own routes. */
    own: (method: string, path: string, call: DocumentedCall = {}): Promise<DocumentedAnswer> =>
      send(path, method, call),
    /** Ids of operations that were not called, without logins. */
    uncalled: (): readonly string[] =>
      [...operations].filter(([id, one]) => !called.has(id) && !one["x-gateway-internal"]).map(([id]) => id),
    /** Ids of logins, which the gateway alone calls. */
    internal: (): readonly string[] => [...operations].filter(([, one]) => one["x-gateway-internal"]).map(([id]) => id),
    /** Ids of operations that take an `Idempotency-Key` in production. */
    needingKey: (): readonly string[] =>
      [...operations].filter(([, one]) => one["x-gateway-key-required"]).map(([id]) => id),
  };
}

function parsed(text: string): DocumentedAnswer["json"] {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
