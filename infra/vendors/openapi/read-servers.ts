import { isRecord } from "../../../shared/core/schema/structures.ts";
import type { OpenApiDocument } from "./open-api-document.ts";
import { OpenApiError } from "./openapi-error.ts";

export interface Servers {
  readonly origins: { readonly live: string; readonly sandbox: string };
  /** The path before every operation's, without a trailing slash. */
  readonly basePath: string;
  /** Whether the document names a server of its own for trials. */
  readonly hasSandbox: boolean;
}

/**
 * Reads the servers: the first is the live one, and one whose URL or description speaks of a sandbox is the sandbox.
 *
 * @throws OpenApiError when none is an absolute https URL
 */
export function readServers({ root }: OpenApiDocument): Servers {
  const servers = Array.isArray(root["servers"]) ? root["servers"].filter(isRecord) : [];
  const usable = servers.flatMap((server) => {
    const url = URL.parse(withDefaults(String(server["url"]), server["variables"]));
    if (url?.protocol !== "https:" || url.username !== "" || url.search !== "" || url.hash !== "") return [];
    const isSandbox = /sandbox|staging|\btest\b|\bdemo\b|\buat\b/i.test(
      `${url.href} ${String(server["description"] ?? "")}`,
    );
    return [{ url, isSandbox }];
  });
  const live = usable.find(({ isSandbox }) => !isSandbox) ?? usable[0];
  if (live === undefined) {
    throw new OpenApiError(
      '/servers: none is an absolute https URL without a query. Add one, such as "url: https://api.vendor.com".',
    );
  }
  const basePath = live.url.pathname.replace(/\/+$/, "");
  const sandbox = usable.find(({ url, isSandbox }) => isSandbox && url.pathname.replace(/\/+$/, "") === basePath);
  return {
    origins: { live: live.url.origin, sandbox: (sandbox ?? live).url.origin },
    basePath,
    hasSandbox: sandbox !== undefined,
  };
}

function withDefaults(url: string, variables: unknown): string {
  return url.replaceAll(/\{([^{}]+)\}/g, (whole, name: string) => {
    const variable = isRecord(variables) ? variables[name] : undefined;
    return isRecord(variable) && typeof variable["default"] === "string" ? variable["default"] : whole;
  });
}
