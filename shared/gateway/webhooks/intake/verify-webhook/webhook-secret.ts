import { isRecord } from "../../../../core/schema/structures.ts";
import type { WebhookPointers } from "../../../model/webhook-pointers.ts";
import { readPointerSettings } from "./read-pointer-settings.ts";

/** The secret of a connection's webhooks: `{"scheme", "secrets": [current, previous…], "authorization"?, …}`. */
export interface WebhookSecret {
  readonly scheme: string;
  /** At least one; none is empty, with which anyone could sign, has blanks around it, or is a placeholder `<…>`. */
  readonly secrets: readonly string[];
  /** The value of the vendor's `Authorization` header, in addition to its signature. */
  readonly authorization?: string;
  /** The whole secret, for further settings of a scheme. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Where the bodies have type, id, time and subject, for a vendor whose format is not published. */
  readonly pointers?: WebhookPointers;
  /** Members of `pointers` that cannot be used; the webhooks are received without them. */
  readonly pointerFaults: readonly string[];
}

/** Parses the text of the secret; `undefined` for one with which nothing can be verified. */
export function parseWebhookSecret(text: string): WebhookSecret | undefined {
  const settings = parseObject(text);
  if (settings === undefined) return undefined;
  const { scheme, secrets, authorization } = settings;
  if (typeof scheme !== "string" || !Array.isArray(secrets) || secrets.length === 0) return undefined;
  if (!secrets.every(isUsable)) return undefined;
  const { pointers, faults: pointerFaults } = readPointerSettings(settings["pointers"]);
  const secret = { scheme, secrets, settings, pointerFaults, ...(pointers === undefined ? {} : { pointers }) };
  if (authorization === undefined || authorization === null) return secret;
  return typeof authorization !== "string" || authorization === "" ? undefined : { ...secret, authorization };
}

/**
 * A secret that may be what a vendor signs with: not a line break that came along from a file, nor the example of the
 * guide. Neither verifies anything, and would refuse every webhook without a cause that is seen.
 */
function isUsable(secret: unknown): secret is string {
  return typeof secret === "string" && secret !== "" && secret === secret.trim() && !/^<.*>$/s.test(secret);
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    // The parser's error quotes the text, which is a secret.
    return undefined;
  }
}
