import { type Assessment, fail, ok, warn } from "./finding.ts";

export interface StackFacts {
  readonly name: string;
  /** CloudFormation's status; `undefined` when there is no such stack. */
  readonly status: string | undefined;
  readonly isProtected: boolean;
  /** The suffix of the state that it has or runs on, `original` for none; `undefined` where it states none. */
  readonly state: string | undefined;
}

export interface StackRules {
  /** The stage's state outlives its stacks: each must have termination protection. */
  readonly keepState: boolean;
  /** The suffix of restored state; none if absent. */
  readonly restoredFrom?: string;
}

/** Assesses the stage's stacks by their status, their termination protection and the state that they name. */
export function assessStacks(stacks: readonly StackFacts[], rules: StackRules): readonly Assessment[] {
  return [...stacks.map((stack) => assessStack(stack, rules)), ...assessState(stacks, rules)];
}

/** After a restore, a stack of an older commit would run on the tables that the restore has replaced. */
function assessState(stacks: readonly StackFacts[], { restoredFrom }: StackRules): readonly Assessment[] {
  const expected = restoredFrom ?? "original";
  return stacks.flatMap(({ name, state = expected }) =>
    state === expected
      ? []
      : fail(
          `${name} is of the state ${state}, and infra/stages.ts names ${expected}.`,
          `Deploy no commit without restoredFrom: check out the one that sets it, and deploy ${name}.`,
        ),
  );
}

function assessStack({ name, status, isProtected }: StackFacts, { keepState }: StackRules): Assessment {
  if (status === undefined) return fail(`There is no stack ${name}.`, "Deploy it, or set AWS_REGION to its region.");
  const detail = `${name} is ${status}.`;
  // A failed roll-back, and a stack whose creation failed: no further deployment succeeds before a repair.
  if (status.endsWith("_FAILED") || status === "ROLLBACK_COMPLETE") {
    return fail(detail, "See the events of the stack in CloudFormation; docs/runbook.md, Deploying, has the repair.");
  }
  if (status.startsWith("DELETE_") || status === "REVIEW_IN_PROGRESS") return fail(detail, "Deploy the stage again.");
  if (status.endsWith("_IN_PROGRESS")) return warn(detail, "Wait for the end of the deployment.");
  if (status.includes("ROLLBACK")) {
    return warn(`${detail} The last deployment was rolled back.`, "See the stack's events for the cause.");
  }
  if (keepState && !isProtected) {
    return fail(`${name} has no termination protection.`, "Set protect: true in infra/stages.ts and deploy again.");
  }
  return ok(detail);
}
