import type { Clock } from "../../../core/clock.ts";
import type { SecretStore } from "../../ports/secret-store.ts";
import type { RefusalReason } from "./verify-webhook/refusal-reason.ts";
import { parseWebhookSecret, type WebhookSecret } from "./verify-webhook/webhook-secret.ts";

/** A flood of bad signatures must not become a flood of reads. */
const rereadEveryMs = 30_000;

interface Remembered {
  secret: WebhookSecret | undefined;
  rereadAt: number;
}

type Check = (secret: WebhookSecret) => RefusalReason | undefined;

/** No other secret would make these right. */
const notTheSecrets: ReadonlySet<RefusalReason> = new Set(["stale-timestamp", "timestamp-ahead"]);

export interface WebhookSecrets {
  /**
   * Tries the connection's secret, and when the check fails reads it once more, at most once in 30 s: it may have been
   * rotated since this container read it.
   *
   * @param check why the secret does not prove it; `undefined` when it does
   * @returns what the last check said; `no-secret` when there is none that can be read
   * @throws when the secret store cannot be reached
   */
  check(vendor: string, connection: string, check: Check): Promise<RefusalReason | undefined>;
}

/** The webhook secrets of all connections, remembered for a container's lifetime. */
export function webhookSecrets(store: SecretStore, prefix: string, clock: Clock): WebhookSecrets {
  const remembered = new Map<string, Remembered>();
  const read = async (name: string): Promise<WebhookSecret | undefined> => {
    const text = await store.read(name);
    return text === undefined ? undefined : parseWebhookSecret(text);
  };
  return {
    async check(vendor, connection, check) {
      const judge = (secret: WebhookSecret | undefined) => (secret === undefined ? "no-secret" : check(secret));
      const name = `${prefix}/${vendor}/${connection}/webhook`;
      const known = remembered.get(name);
      if (known === undefined) {
        const secret = await read(name);
        remembered.set(name, { secret, rereadAt: Number.NEGATIVE_INFINITY });
        return judge(secret);
      }
      const refusal = judge(known.secret);
      if (refusal === undefined || notTheSecrets.has(refusal)) return refusal;
      if (clock.monotonic() - known.rereadAt < rereadEveryMs) return refusal;
      known.rereadAt = clock.monotonic();
      known.secret = await read(name);
      return judge(known.secret);
    },
  };
}
