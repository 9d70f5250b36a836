import { isRecord } from "../../../../core/schema/structures.ts";
import type { WebhookPointers } from "../../../model/webhook-pointers.ts";
import { readPointerSettings } from "./read-pointer-settings.ts";

/** The secret of a connection's webhooks: `{"scheme", "secrets": [current, previous…], "authorization"?, …}`. */
export interface WebhookSecret {
  readonly scheme: string;
  /** At least one, and none is empty: with an empty key anyone could sign. */
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
  if (!secrets.every((secret): secret is string => typeof secret === "string" && secret !== "")) return undefined;
  const { pointers, faults: pointerFaults } = readPointerSettings(settings["pointers"]);
  const secret = { scheme, secrets, settings, pointerFaults, ...(pointers === undefined ? {} : { pointers }) };
  if (authorization === undefined || authorization === null) return secret;
  return typeof authorization !== "string" || authorization === "" ? undefined : { ...secret, authorization };
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
