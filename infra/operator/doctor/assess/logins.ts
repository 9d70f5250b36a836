import type { CheckStep } from "../../../../shared/gateway/operator/check-connection.ts";
import { type Assessment, fail, ok, warn } from "./finding.ts";

export interface LoginFacts {
  /** `<vendor>/<connection>` */
  readonly target: string;
  /** The login and the probe; empty where the secret cannot be used, which is another check's matter. */
  readonly steps: readonly Pick<CheckStep, "step" | "result" | "meaning" | "status">[];
}

export interface LoginRules {
  /** Vendors that accept calls from known addresses alone, so that they refuse the operator's machine. */
  readonly allowListed: ReadonlySet<string>;
}

/** Assesses the logins of the connections whose secrets can be used. */
export function assessLogins(logins: readonly LoginFacts[], rules: LoginRules): readonly Assessment[] {
  const assessments = logins.flatMap((login) => (login.steps.length === 0 ? [] : [assessLogin(login, rules)]));
  if (assessments.length > 0) return assessments;
  return [warn("No connection has credentials that can be used.", "Fill a secret: docs/runbook.md, Secrets.")];
}

function assessLogin({ target, steps }: LoginFacts, { allowListed }: LoginRules): Assessment {
  const bad = steps.find(({ result }) => result !== "ok" && result !== "exists" && result !== "skipped");
  if (bad === undefined)
    return ok(
      `${target}: ${steps.map(({ step }) => step).join(" and ")} ${steps.length === 1 ? "succeeds" : "succeed"}.`,
    );
  const status = bad.status === undefined ? "" : ` (${bad.status})`;
  const detail = `${target}: ${bad.step} ${bad.result}${status}. ${bad.meaning}`;
  if (allowListed.has(target.slice(0, target.indexOf("/")))) {
    return warn(detail, "This vendor may refuse your machine's address: make a read through the gateway instead.");
  }
  if (bad.result === "unclear") return warn(detail, "Try again later; see the vendor's status.");
  return fail(detail, `Run: npm run operator -- connections check ${target}; docs/runbook.md, Checking a connection.`);
}
