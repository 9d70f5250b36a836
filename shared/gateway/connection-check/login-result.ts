import type { CheckStep, LoginResult } from "../model/connection-check.ts";

/**
 * What the steps say about the login. The first that fails decides; a path that is missing says nothing about it. The reads whose
 * paths are assumed do not count: some may be refused to credentials that are right.
 */
export function loginResult(steps: readonly Pick<CheckStep, "step" | "result">[]): LoginResult {
  for (const { step, result } of steps) {
    if (step === "operation") continue;
    if (step === "secret" && result !== "ok") return "no-credentials";
    if (result === "refused") return "login-refused";
    if (result === "unclear") return "unreachable";
  }
  return "ok";
}
