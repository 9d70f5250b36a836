import { type Assessment, fail, ok } from "./finding.ts";

export interface KeyFacts {
  readonly id: string;
  /** KMS's state of the key. */
  readonly state: string;
}

export function assessKey({ id, state }: KeyFacts): readonly Assessment[] {
  if (state === "Enabled") return [ok(`Key ${id} is enabled.`)];
  const remedy =
    state === "PendingDeletion"
      ? `Run at once: aws kms cancel-key-deletion --key-id ${id} && aws kms enable-key --key-id ${id}`
      : `Run: aws kms enable-key --key-id ${id}`;
  return [fail(`Key ${id} is ${state}: tables, queues, secrets and bodies cannot be read.`, remedy)];
}
