import type { Clock } from "../../core/clock.ts";
import type { SecretStore } from "../ports/secret-store.ts";
import { parseWebhookSecret, type WebhookSecret } from "./verify-webhook/webhook-secret.ts";

/** A flood of bad signatures must not become a flood of reads. */
const rereadEveryMs = 30_000;

interface Remembered {
  secret: WebhookSecret | undefined;
  rereadAt: number;
}

export interface WebhookSecrets {
  /**
   * Tries the connection's secret, and when the check fails reads it once more, at most once in 30 s: it may have been
   * rotated since this container read it.
   *
   * @returns what the last check said; `false` when there is no secret, or none that can be used
   * @throws when the secret store cannot be reached
   */
  check(vendor: string, connection: string, check: (secret: WebhookSecret) => boolean): Promise<boolean>;
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
      const passes = (secret: WebhookSecret | undefined): boolean => secret !== undefined && check(secret);
      const name = `${prefix}/${vendor}/${connection}/webhook`;
      const known = remembered.get(name);
      if (known === undefined) {
        const secret = await read(name);
        remembered.set(name, { secret, rereadAt: Number.NEGATIVE_INFINITY });
        return passes(secret);
      }
      if (passes(known.secret)) return true;
      if (clock.monotonic() - known.rereadAt < rereadEveryMs) return false;
      known.rereadAt = clock.monotonic();
      known.secret = await read(name);
      return passes(known.secret);
    },
  };
}
