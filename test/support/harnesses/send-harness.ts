import { ConnectionStore } from "../../../shared/gateway/calls/connection-store.ts";
import type { SendDependencies } from "../../../shared/gateway/calls/send-dependencies.ts";
import type { LoginResult } from "../../../shared/gateway/tokens/read-login.ts";
import { TokenCache } from "../../../shared/gateway/tokens/token-cache.ts";
import type { Exchange, OutgoingRequest } from "../../../shared/http/exchange.ts";
import { credentialKind } from "../../../shared/vendors/auth-scheme.ts";
import type { VendorDescriptor } from "../../../shared/vendors/types.ts";
import { aPepper } from "../builders/a-pepper.ts";
import { manualClock } from "../fakes/manual-clock.ts";
import { memoryTokenStore } from "../fakes/memory-stores.ts";
import { silentLog } from "../fakes/silent-log.ts";

export interface SendHarnessOptions {
  readonly vendor: VendorDescriptor;
  /** The vendor's answers one after the other; the last one from then on. */
  readonly exchanges: readonly Exchange[];
  /** The secrets that the store gives one after the other; the last one from then on. */
  readonly secrets: readonly string[];
  /** The result of a login with this secret; a new token unless set. */
  readonly logIn?: (secret: string) => LoginResult | undefined;
  /** Of a test that moves it. */
  readonly clock?: ReturnType<typeof manualClock>;
}

/** What sends calls of one connection, `default`, at `https://vendor.test`, and records what was sent. */
export function sendHarness({ vendor, exchanges, secrets, logIn, clock = manualClock() }: SendHarnessOptions) {
  const log = silentLog();
  const sent: OutgoingRequest[] = [];
  let reads = 0;
  let logins = 0;
  const read = async () => {
    const secret = secrets[Math.min(reads++, secrets.length - 1)];
    const client = { clientId: "the id", clientSecret: secret };
    return JSON.stringify({
      pepper: aPepper,
      ...(credentialKind(vendor.auth) === "client" ? client : { apiKey: secret }),
    });
  };
  const deps: SendDependencies = {
    vendor,
    log,
    clock,
    random: () => 1,
    sleep: clock.sleep,
    connections: new ConnectionStore({
      secrets: { read },
      clock,
      prefix: "rx-gateway/test",
      vendor,
      environmentRequired: false,
    }),
    tokens: new TokenCache({
      store: memoryTokenStore(),
      clock,
      random: () => 0,
      sleep: clock.sleep,
      leaseMs: 7_000,
      pollMs: 50,
      logIn: async ({ credentials }) => {
        logins += 1;
        const secret = credentials.kind === "client" ? credentials.clientSecret : "";
        return logIn?.(secret) ?? { kind: "token", token: `token-${logins}`, lifetimeSeconds: 3600 };
      },
    }),
    exchange: async (request) => {
      const next = exchanges[Math.min(sent.length, exchanges.length - 1)];
      sent.push(request);
      if (next === undefined) throw new Error("There is no exchange.");
      return next;
    },
    originOf: () => "https://vendor.test",
  };
  return { deps, clock, log, sent, logins: () => logins };
}
