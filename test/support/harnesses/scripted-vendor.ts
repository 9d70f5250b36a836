import type { LoginResult } from "../../../shared/gateway/tokens/read-login.ts";
import type { Exchange, OutgoingRequest } from "../../../shared/http/exchange.ts";

/** How the vendor answers one call, and whether it does the work. */
export interface ScriptedExchange {
  readonly exchange: Exchange;
  readonly done: boolean;
}

export const answers = (
  status: number,
  body = '{"error": 0}',
  headers: Record<string, string[]> = {},
): ScriptedExchange => ({
  exchange: { kind: "answered", answer: { status, headers, body: Buffer.from(body) } },
  done: status === 200,
});

export const fails = (phase: "before-first-byte" | "after-first-byte", done = false): ScriptedExchange => ({
  exchange: { kind: "failed", phase, cause: phase === "before-first-byte" ? "connect" : "reset" },
  done,
});

/** A SiCompounding that follows a script. */
export class ScriptedVendor {
  /** The next exchanges; 200 after the last one. An error is thrown in place of an exchange. */
  readonly script: (ScriptedExchange | Error)[] = [];
  /** The next results of the token endpoint; a new token after the last one. */
  readonly loginScript: LoginResult[] = [];
  /** Calls in order, without health checks. */
  readonly calls: (Pick<OutgoingRequest, "headers"> & {
    readonly body: string;
    readonly done: boolean;
    readonly at: number;
  })[] = [];
  /** Tokens of the health checks, in order. */
  readonly healthChecks: string[] = [];
  /** Tokens that the health check refuses. */
  readonly revokedTokens = new Set<string>();
  /** The health check accepts any token. */
  ignoresTokensInHealthCheck = false;
  logins = 0;
  readonly #now: () => number;
  readonly #scriptsHealthChecks: boolean;

  /** @param scriptsHealthChecks the health check is a call of the script */
  constructor(now: () => number, scriptsHealthChecks: boolean) {
    this.#now = now;
    this.#scriptsHealthChecks = scriptsHealthChecks;
  }

  async exchange({ body, headers, url }: OutgoingRequest): Promise<Exchange> {
    const text = Buffer.from(body as Uint8Array).toString("utf8");
    if (url.pathname === "/V2/getHealthStatus" && !this.#scriptsHealthChecks) return this.#checkHealth(text);
    const next = this.script.shift() ?? answers(200);
    if (next instanceof Error) throw next;
    this.calls.push({ headers, body: text, done: next.done, at: this.#now() });
    return next.exchange;
  }

  async logIn(): Promise<LoginResult> {
    this.logins += 1;
    return this.loginScript.shift() ?? { kind: "token", token: `token-${this.logins}`, lifetimeSeconds: 3600 };
  }

  /** How many calls were done. */
  get doneCalls(): number {
    return this.calls.filter(({ done }) => done).length;
  }

  #checkHealth(body: string): Exchange {
    const { token } = JSON.parse(body) as { token: string };
    this.healthChecks.push(token);
    const live = this.ignoresTokensInHealthCheck || (token !== "" && !this.revokedTokens.has(token));
    return answers(200, live ? '{"status": "UP"}' : '{"error": 1, "msg": "Invalid token"}').exchange;
  }
}
