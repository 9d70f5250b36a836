import type { CheckStep, LoginResult } from "../../../../shared/gateway/model/connection-check.ts";
import { type Assessment, fail, ok, warn } from "./finding.ts";

/** The check of a connection in its vendor's function. */
interface CheckedLogin {
  /** `<vendor>/<connection>` */
  readonly target: string;
  readonly result: LoginResult;
  readonly milliseconds: number;
  /** The login and the probe; empty where the secret cannot be used, which is another check's matter. */
  readonly steps: readonly Pick<CheckStep, "step" | "result" | "meaning" | "status">[];
}

export type LoginFacts = CheckedLogin | { readonly target: string; readonly notAnswered: string };

/** Assesses the logins of the connections whose secrets can be used. */
export function assessLogins(logins: readonly LoginFacts[]): readonly Assessment[] {
  const assessments = logins.flatMap((login) => {
    if (!("notAnswered" in login)) return login.result === "no-credentials" ? [] : [assessLogin(login)];
    const { target, notAnswered } = login;
    const functionName = `proxy-${target.slice(0, target.indexOf("/"))}`;
    return [fail(`${target}: ${notAnswered}`, `Run: npm run operator -- logs tail ${functionName} --level error`)];
  });
  if (assessments.length > 0) return assessments;
  return [warn("No connection has credentials that can be used.", "Fill a secret: docs/runbook.md, Secrets.")];
}

function assessLogin({ target, result, milliseconds, steps }: CheckedLogin): Assessment {
  const bad = steps.find((step) => step.result !== "ok" && step.result !== "exists" && step.result !== "skipped");
  if (bad === undefined) {
    const verb = steps.length === 1 ? "succeeds" : "succeed";
    return ok(`${target}: ${steps.map(({ step }) => step).join(" and ")} ${verb} in ${milliseconds} ms.`);
  }
  const status = bad.status === undefined ? "" : ` (${bad.status})`;
  const detail = `${target}: ${result}: ${bad.step} ${bad.result}${status}. ${bad.meaning}`;
  if (bad.result === "unclear") return warn(detail, "Try again later; see the vendor's status.");
  return fail(detail, `Run: npm run operator -- connections check ${target}; docs/runbook.md, Checking a connection.`);
}
