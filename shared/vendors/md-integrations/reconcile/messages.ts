import { objectOf } from "../../answered-json.ts";
import { compareMembers } from "../../compare-members.ts";
import { laravelPages, type Paging } from "../../list-reading.ts";
import { createdInList } from "../../match-proofs.ts";
import type { Reconciliations } from "../../reconciliation.ts";
import type { VendorRequest } from "../../split-call.ts";
import { get } from "../../vendor-reads.ts";
import { createdAs, createdAt } from "./created-records.ts";
import { idIn } from "./record-members.ts";

/** Members of the request that a message in the list does not have. */
const writeOnly = ["sender_type", "is_notification_sent", "notified_models"];

/** A message is looked for among those of its channel, which are listed at the path that sends one. */
const messageSent = (paging: Paging, query: VendorRequest["query"] = []) =>
  createdInList({
    proof: "match",
    list(job) {
      const channel = objectOf(job)?.["channel"];
      return typeof channel === "string" ? get(job.path, [["channel", channel], ...query]) : undefined;
    },
    paging,
    compare: (job, item) => compareMembers(objectOf(job) ?? {}, item, { writeOnly }),
    createdAt,
    idOf: (item) => idIn(item, "id"),
    created: createdAs("id"),
  });

export const messages: Reconciliations = {
  // The partner's list has no parameter for a page in the vendor's collection; the clinician's has one in the document.
  sendPatientMessage: messageSent(laravelPages(false)),
  createPatientMessage: messageSent(laravelPages(true), [["per_page", "100"]]),
};
