import { type Assessment, ok, warn } from "./finding.ts";

export interface IdentityFacts {
  readonly account: string;
  readonly arn: string;
  readonly region: string;
}

export function assessIdentity({ account, arn, region }: IdentityFacts): readonly Assessment[] {
  const detail = `${arn} in account ${account}, region ${region}.`;
  return [
    arn.endsWith(":root") ? warn(detail, "Use a role with the operator's policy, not the root user.") : ok(detail),
  ];
}
