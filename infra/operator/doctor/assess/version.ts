import { type Assessment, ok, warn } from "./finding.ts";

export interface VersionFacts {
  /** The stack's output; `undefined` for a deployment without one. */
  readonly deployed: string | undefined;
  readonly checkedOut: string;
}

export function assessVersion({ deployed, checkedOut }: VersionFacts): readonly Assessment[] {
  if (deployed === checkedOut) return [ok(`${deployed} is deployed and checked out.`)];
  const found = deployed === undefined ? "The deployment states no version" : `${deployed} is deployed`;
  return [
    warn(
      `${found}; ${checkedOut} is checked out.`,
      "Check out what is deployed before you operate it, or deploy what is checked out.",
    ),
  ];
}
