import { type ContinueCatchUpDependencies, createContinueCatchUp } from "../catch-up/continue-catch-up.ts";
import { readCatchUpMessage } from "../messages/catch-up-messages.ts";
import { createProcessJobMessage, type ProcessJobMessageDependencies } from "./process-job-message.ts";

/** Processes a message of a vendor's queue: one about a job, or a read of a catch-up. */
export function createProcessVendorQueue(deps: ProcessJobMessageDependencies & ContinueCatchUpDependencies) {
  const processJobMessage = createProcessJobMessage(deps);
  const continueCatchUp = createContinueCatchUp(deps);
  return async (body: unknown): Promise<void> => {
    const page = readCatchUpMessage(body);
    await (page === undefined ? processJobMessage(body) : continueCatchUp(page));
  };
}
