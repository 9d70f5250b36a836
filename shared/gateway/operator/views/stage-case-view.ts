import { type CaseView, toCaseView } from "../../partner-api/views/case-view.ts";
import type { ListedCase } from "../../ports/case-store.ts";

/** A case as the operator sees it. */
export type StageCaseView = CaseView & { readonly vendor: string; readonly connection: string };

/** A case without what its events say beside the statuses: their payloads, which are shown on record, have that. */
export function toStageCaseView({ origin, state }: ListedCase): StageCaseView {
  const view = toCaseView(state);
  return {
    ...view,
    ...origin,
    order: { ...view.order, details: null, trackingNumber: null },
    offerings: [],
  };
}
