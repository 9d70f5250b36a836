import { parseJsonText } from "../../../core/json-span.ts";
import { notFound } from "../../../core/problem.ts";
import { isBlobRef } from "../../../http/body.ts";
import { decodeToUtf8 } from "../../../http/decode-content.ts";
import { readFields } from "../../../vendors/mapped-field.ts";
import type { RefillMapping } from "../../../vendors/refill-mapping.ts";
import type { VendorDescriptor } from "../../../vendors/types.ts";
import type { Disclosed } from "../../model/disclosure.ts";
import type { Job, StoredJob } from "../../model/job.ts";
import { toJobView } from "../../model/job-view.ts";
import type { JobStore } from "../../ports/job-store.ts";
import { isWantedJob } from "../jobs/is-wanted-job.ts";
import { readPage } from "../paging/read-page.ts";
import type { recordedResourceRoutes } from "../routes/resource-routes.ts";
import type { HandlersOf } from "../routes/route.ts";
import { type RefillView, toRefillView } from "../views/refill-view.ts";
import { canSeeJob } from "../visibility/find-own-job.ts";

export interface RefillHandlerDependencies {
  readonly jobs: Pick<JobStore, "findJob" | "examineJobs">;
  readonly vendors: readonly Pick<VendorDescriptor, "id" | "refills">[];
}

/** In bytes of the decoded answer. Of a larger one the vendor's id is not read. */
const maxAnswerBytes = 1_048_576;

/** The handlers of refills as views of their jobs. */
export function refillHandlers({
  jobs,
  vendors,
}: RefillHandlerDependencies): Pick<HandlersOf<typeof recordedResourceRoutes>, "listRefills" | "getRefill"> {
  const mappings = new Map(
    vendors.flatMap(({ id, refills }) => (refills === undefined ? [] : [[id, refills] as const])),
  );
  const mappingOf = ({ vendor, operation }: Job): RefillMapping | undefined => {
    const mapping = mappings.get(vendor);
    return mapping?.operation === operation ? mapping : undefined;
  };
  return {
    async listRefills({ partner, query, disclose }) {
      const { data, cursor } = await readPage({
        list: "refills",
        query,
        examine: (range, limit) => jobs.examineJobs({ partnerIds: [partner.id], status: query.status }, range, limit),
        isIncluded: (job) => mappingOf(job) !== undefined && isWantedJob(partner, query, job),
        toView: (job) => job,
      });
      const found = (await Promise.all(data.map(({ id }) => jobs.findJob(id)))).flatMap((job) => job ?? []);
      disclose([...new Set(found.flatMap(({ subjects = [] }) => subjects))], commonPurpose(found));
      return { data: found.map((job) => viewOf(job, mappingOf(job))), cursor };
    },
    async getRefill({ partner, parameters, disclose }) {
      const job = await jobs.findJob(parameters.id);
      const mapping = job && mappingOf(job);
      if (job === undefined || mapping === undefined || !canSeeJob(partner, job))
        throw notFound("There is no such refill.");
      disclose(job.subjects ?? [], job.purpose ?? null);
      return viewOf(job, mapping);
    },
  };
}

/** The purpose of all of them; null where they have different ones. */
function commonPurpose(found: readonly StoredJob[]): Disclosed["purpose"] {
  const purposes = new Set(found.map(({ purpose = null }) => purpose));
  const [purpose = null] = purposes;
  return purposes.size === 1 ? purpose : null;
}

function viewOf(job: StoredJob, mapping: RefillMapping | undefined): RefillView {
  const { id, status, request } = job;
  return toRefillView({
    id,
    status,
    evidence: toJobView(job).evidence,
    refillNotificationId: notificationIdOf(job, mapping),
    check: request.refillCheck,
  });
}

function notificationIdOf({ response }: StoredJob, mapping: RefillMapping | undefined): string | null {
  if (response === null || mapping === undefined || isBlobRef(response.body)) return null;
  const bytes = decodeToUtf8(response.headers, response.body, maxAnswerBytes);
  const json = bytes && parseJsonText(bytes);
  return json === undefined ? null : readFields(json, json.root, mapping.answer).refillNotificationId;
}
