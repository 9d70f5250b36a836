import { Problem } from "../../core/problem.ts";

/** The token endpoint does not take the credentials: read the secret again, they may have been replaced. */
export class LoginRefused extends Error {
  constructor() {
    super("The token endpoint refused the credentials.");
    this.name = "LoginRefused";
  }
}

/** 503: the token endpoint gave no token that can be used. */
export function noToken(retryAfterSeconds: number): Problem {
  return new Problem({
    status: 503,
    name: "vendor-login-unavailable",
    title: "No access token to be had",
    detail: "The vendor's token endpoint gave no usable token. Nothing was sent; try again later.",
    outcome: "not-sent",
    retryable: true,
    retryAfterSeconds,
  });
}
