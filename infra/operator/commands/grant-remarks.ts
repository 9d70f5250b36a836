import { narrowerEventGrants } from "../../../shared/gateway/operator/narrower-event-grants.ts";
import type { OperatorContext } from "./command.ts";

/** The forms of a grant, for the help. */
export const grantForms = "<vendor>[/<connection>]:<operation id | * | passthrough | events | events-own>";

/** Proposes `events-own` where another partner gets all events of the same connection, too. */
export async function remarkOnSharedEvents(
  { stores, output }: Pick<OperatorContext, "stores" | "output">,
  granted: { readonly partnerId: string; readonly grants: readonly string[] },
): Promise<void> {
  for (const { grant, narrower, others } of narrowerEventGrants(await stores.partnerStore.listPartners(), granted)) {
    output.remark(
      `${others.join(", ")} shares the connection of ${grant}, which shows this partner all of its events. ${narrower} is enough for those of its own jobs.`,
    );
  }
}
