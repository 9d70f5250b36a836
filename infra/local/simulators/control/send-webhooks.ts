import { setTimeout as wait } from "node:timers/promises";
import { findNodeAtLocation } from "jsonc-parser";
import type { SimulatedConnection } from "../calls/connection.ts";
import { asRecord, InvalidControl, optionalAmount, optionalFlag, optionalText } from "../json/invalid-control.ts";
import { phpJson } from "../json/php-json.ts";
import { jsonTree } from "../json/raw-json.ts";
import { signatureHeaders } from "./sign-webhook.ts";

/** A webhook to be sent by a vendor. */
export interface WebhookOrder {
  readonly connection: string;
  /** The exact text of the body. */
  readonly text: string;
  /** The number of identical copies, sent concurrently. */
  readonly times: number;
  /** How often each copy is sent again after an answer other than 2xx, or without an answer. */
  readonly retries: number;
  readonly retryDelayMs: number;
  readonly badSignature: boolean;
}

const answerWithinMs = 30_000;

/** All copies are sent at once; more would take the process's memory. */
const maxCopies = 100_000;

/** Reads the body of `POST /_control/{vendor}/webhooks`. Throws `InvalidControl` when it is invalid. */
export function parseWebhookOrder(body: string): WebhookOrder {
  const tree = jsonTree(body);
  if (!tree) throw new InvalidControl("the body must be JSON");
  const order = asRecord(JSON.parse(body), "a webhook");
  const payload = findNodeAtLocation(tree, ["payload"]);
  const text = optionalText(order["raw"], "raw") ?? (payload && phpJson(body, payload));
  if (text === undefined) throw new InvalidControl("payload or raw is missing");
  const connection = optionalText(order["connection"], "connection") ?? "default";
  if (!connection.isWellFormed()) throw new InvalidControl("connection must be Unicode text");
  const times = optionalAmount(order["times"], "times") ?? 1;
  if (times > maxCopies) throw new InvalidControl(`times must be at most ${maxCopies}`);
  return {
    connection,
    text,
    times,
    retries: optionalAmount(order["retries"], "retries") ?? 0,
    retryDelayMs: optionalAmount(order["retryDelayMs"], "retryDelayMs") ?? 100,
    badSignature: optionalFlag(order["badSignature"], "badSignature"),
  };
}

/**
 * Sends the copies and waits for the answers. A webhook of an unknown connection is signed with the secret of `default`, so
 * that only its name is wrong.
 *
 * @param url - the gateway's webhook address without the connection
 * @param stopping - aborts waiting for answers and retries
 * @returns the last status of each copy; 0 if the gateway did not answer
 */
export function sendWebhooks(
  url: string,
  own: readonly SimulatedConnection[],
  order: WebhookOrder,
  stopping: AbortSignal,
): Promise<number[]> {
  const signer =
    own.find((one) => one.connection === order.connection) ?? own.find((one) => one.connection === "default");
  const headers = {
    "content-type": "application/json",
    accept: "application/json",
    ...signatureHeaders(signer?.webhook, order.text, !order.badSignature),
  };
  const copy = { url: `${url}/${encodeURIComponent(order.connection)}`, headers, body: order.text, stopping };
  return Promise.all(Array.from({ length: order.times }, () => sendUntilTaken(copy, order)));
}

interface Copy {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly stopping: AbortSignal;
}

async function sendUntilTaken(copy: Copy, { retries, retryDelayMs }: WebhookOrder): Promise<number> {
  let status = await send(copy);
  for (let retry = 0; retry < retries && (status < 200 || status > 299); retry += 1) {
    const waited = await wait(retryDelayMs, true, { signal: copy.stopping }).catch(() => false);
    if (!waited) return status;
    status = await send(copy);
  }
  return status;
}

async function send({ url, headers, body, stopping }: Copy): Promise<number> {
  try {
    const signal = AbortSignal.any([AbortSignal.timeout(answerWithinMs), stopping]);
    const response = await fetch(url, { method: "POST", headers, body, redirect: "manual", signal });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}
