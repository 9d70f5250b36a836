import type { Log } from "../../core/log.ts";
import type { Exchange, ExchangeLimits, OutgoingRequest } from "../../http/exchange.ts";
import type { Connection } from "../../vendors/types.ts";
import type { ShapeRecorder } from "../drift/shape-recorder.ts";
import type { ConnectionGuard } from "../resilience/connection-guard.ts";
import type { TokenCache } from "../tokens/token-cache.ts";
import type { AdmissionDependencies } from "./check-admission.ts";
import type { SignWithRetryDependencies } from "./sign-with-retry.ts";

/** What it takes to send a call to its vendor. */
export interface SendDependencies extends SignWithRetryDependencies, AdmissionDependencies {
  readonly tokens: TokenCache;
  readonly guard?: ConnectionGuard;
  readonly exchange: (request: OutgoingRequest, limits: ExchangeLimits) => Promise<Exchange>;
  readonly log?: Log;
  /** Samples the shapes of answers; without it, a changed answer is not noticed. */
  readonly shapes?: Pick<ShapeRecorder, "observeAnswer" | "writeDue">;
  /** The origin of a connection's vendor, without a trailing slash. */
  readonly originOf: (connection: Connection) => string;
}
