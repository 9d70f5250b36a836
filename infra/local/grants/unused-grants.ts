import type { FunctionSpec } from "../runner/deployment/functions.ts";
import type { GrantUse } from "../runner/lambda/role-access.ts";

/** A grant that no call needed, and why it stays. */
export interface KeptGrant extends GrantUse {
  readonly reason: string;
  /** A busy machine may need it: the reason stays where it was used. */
  readonly isUsedAtTimes?: true;
}

export interface GrantReport {
  /** Neither used nor kept for a reason. */
  readonly unused: readonly GrantUse[];
  /** Kept for a reason, but used or not granted: the reason is out of date. */
  readonly outdated: readonly KeptGrant[];
}

/**
 * Compares what the roles grant with what was used. The grants of one vendor or connection are those of every other one,
 * with another name, so that a use by one counts for all.
 *
 * @param names - vendors and connections as they occur in names, such as `syncvet/clinic-2`, and what to read instead
 */
export function reportGrants(
  functions: readonly Pick<FunctionSpec, "shortName" | "role">[],
  uses: readonly GrantUse[],
  kept: readonly KeptGrant[],
  names: readonly (readonly [name: string, instead: string])[],
): GrantReport {
  const general = (grant: GrantUse): GrantUse => ({
    functionName: generalName(grant.functionName, names),
    action: grant.action,
    resource: generalName(grant.resource, names),
  });
  const granted = new Map(functions.flatMap(grantsOf).map((grant) => [keyOf(general(grant)), general(grant)] as const));
  const used = new Set(uses.map((use) => keyOf(general(use))));
  const unused = [...granted].filter(([key]) => !used.has(key));
  const isKept = new Set(kept.map(keyOf));
  const isUnused = new Set(unused.map(([key]) => key));
  return {
    unused: unused.filter(([key]) => !isKept.has(key)).map(([, grant]) => grant),
    outdated: kept.filter((grant) => {
      const key = keyOf(grant);
      return !isUnused.has(key) && !(grant.isUsedAtTimes && granted.has(key));
    }),
  };
}

function grantsOf({ shortName, role }: Pick<FunctionSpec, "shortName" | "role">): readonly GrantUse[] {
  return role.statements
    .filter(({ effect }) => effect === "Allow")
    .flatMap(({ actions, resources }) =>
      actions.flatMap(({ text: action }) =>
        resources.map(({ text: resource }) => ({ functionName: shortName, action, resource })),
      ),
    );
}

function generalName(text: string, names: readonly (readonly [string, string])[]): string {
  return names.reduce((general, [name, instead]) => general.replaceAll(name, instead), text);
}

function keyOf({ functionName, action, resource }: GrantUse): string {
  return `${functionName} ${action} ${resource}`;
}
