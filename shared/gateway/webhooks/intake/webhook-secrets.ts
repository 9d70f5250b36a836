import type { Clock } from "../../../core/clock.ts";
import { describeError, type Log } from "../../../core/log.ts";
import { withinTime } from "../../../core/within-time.ts";
import type { SecretStore } from "../../ports/secret-store.ts";
import type { VerificationFailure } from "./verify-webhook/scheme.ts";
import { parseWebhookSecret, type WebhookSecret } from "./verify-webhook/webhook-secret.ts";

/** Limits the reads of a secret while many requests fail verification. */
const rereadEveryMs = 30_000;

/** A secret that was taken away is accepted no longer than this, although every webhook is signed with it. */
const maxAgeMs = 5 * 60_000;

/** A vendor waits for its answer meanwhile. */
const maxRefreshMs = 2_000;

interface CachedSecret {
  secret: WebhookSecret | undefined;
  /** When it was read, or was to be read again by its age. */
  checkedAt: number;
  /** When it was read again after a failure. */
  rereadAt: number;
}

type Check = (secret: WebhookSecret) => VerificationFailure | undefined;

/** Failures that no other secret would change. */
const independentOfSecret: ReadonlySet<VerificationFailure> = new Set(["stale-timestamp", "timestamp-ahead"]);

export interface WebhookSecrets {
  /**
   * Checks a request with the connection's secret. After a failure it reads the secret again, at most once in 30 s, and
   * repeats the check: the secret may have been rotated since this container read it. A secret that was read five minutes
   * ago is read again before the check; where that fails, it is used on.
   *
   * @param check why the request fails with the secret; `undefined` when it is genuine
   * @returns the result of the last check; `no-secret` when there is none that can be parsed
   * @throws when the secret store cannot be reached
   */
  check(vendor: string, connection: string, check: Check): Promise<VerificationFailure | undefined>;
}

/**
 * The webhook secrets of all connections, cached for five minutes.
 *
 * @param log gets a line at each reading of a secret whose pointers cannot be used, with the names of the members
 */
export function webhookSecrets(
  store: SecretStore,
  prefix: string,
  clock: Clock,
  log?: Pick<Log, "error">,
): WebhookSecrets {
  const cache = new Map<string, CachedSecret>();
  const read = async (name: string): Promise<WebhookSecret | undefined> => {
    const text = await store.read(name);
    const secret = text === undefined ? undefined : parseWebhookSecret(text);
    const faults = secret?.pointerFaults ?? [];
    if (faults.length > 0)
      log?.error("webhook.pointers-unusable", { secret: name, members: faults.slice(0, 20).join(", ") });
    return secret;
  };
  return {
    async check(vendor, connection, check) {
      const checkWith = (secret: WebhookSecret | undefined) => (secret === undefined ? "no-secret" : check(secret));
      const name = `${prefix}/${vendor}/${connection}/webhook`;
      const cached = cache.get(name);
      if (cached === undefined) {
        const secret = await read(name);
        cache.set(name, { secret, checkedAt: clock.monotonic(), rereadAt: Number.NEGATIVE_INFINITY });
        return checkWith(secret);
      }
      if (clock.monotonic() - cached.checkedAt >= maxAgeMs) {
        cached.checkedAt = clock.monotonic();
        try {
          cached.secret = await withinTime(read(name), maxRefreshMs, () => new Error("The store took too long."));
        } catch (error) {
          log?.error("webhook.secret-not-read", { secret: name, ...describeError(error) });
        }
      }
      const failure = checkWith(cached.secret);
      if (failure === undefined || independentOfSecret.has(failure)) return failure;
      if (clock.monotonic() - cached.rereadAt < rereadEveryMs) return failure;
      cached.rereadAt = clock.monotonic();
      cached.secret = await read(name);
      cached.checkedAt = clock.monotonic();
      return checkWith(cached.secret);
    },
  };
}
