import { auditDisclosures } from "./commands/audit-disclosures.ts";
import { auditExport } from "./commands/audit-export.ts";
import { auditList } from "./commands/audit-list.ts";
import { auditResend } from "./commands/audit-resend.ts";
import { auditVerify } from "./commands/audit-verify.ts";
import { casesShow } from "./commands/cases-show.ts";
import { catchUpsShow } from "./commands/catch-ups-show.ts";
import { catchUpsStart } from "./commands/catch-ups-start.ts";
import type { OperatorCommand } from "./commands/command.ts";
import { connectionsCheck } from "./commands/connections-check.ts";
import { connectionsClearCoolDown } from "./commands/connections-clear-cool-down.ts";
import { connectionsCloseBreaker } from "./commands/connections-close-breaker.ts";
import { connectionsList } from "./commands/connections-list.ts";
import { connectionsSetCredentials } from "./commands/connections-set-credentials.ts";
import { connectionsShow } from "./commands/connections-show.ts";
import { deadLettersList } from "./commands/dead-letters-list.ts";
import { deadLettersRedrive } from "./commands/dead-letters-redrive.ts";
import { deadLettersShow } from "./commands/dead-letters-show.ts";
import { deliveriesList } from "./commands/deliveries-list.ts";
import { deliveriesRetry } from "./commands/deliveries-retry.ts";
import { deliveriesShow } from "./commands/deliveries-show.ts";
import { doctor } from "./commands/doctor.ts";
import { endpointsCreate } from "./commands/endpoints-create.ts";
import { endpointsDelete } from "./commands/endpoints-delete.ts";
import { endpointsDisable } from "./commands/endpoints-disable.ts";
import { endpointsList } from "./commands/endpoints-list.ts";
import { endpointsPause } from "./commands/endpoints-pause.ts";
import { endpointsRecover } from "./commands/endpoints-recover.ts";
import { endpointsResume } from "./commands/endpoints-resume.ts";
import { endpointsRotateSecret } from "./commands/endpoints-rotate-secret.ts";
import { endpointsShow } from "./commands/endpoints-show.ts";
import { endpointsTest } from "./commands/endpoints-test.ts";
import { eventsList } from "./commands/events-list.ts";
import { eventsPayload } from "./commands/events-payload.ts";
import { eventsShow } from "./commands/events-show.ts";
import { grantsAdd, grantsRemove } from "./commands/grants.ts";
import { jobsCancel } from "./commands/jobs-cancel.ts";
import { jobsList } from "./commands/jobs-list.ts";
import { jobsLook } from "./commands/jobs-look.ts";
import { jobsResolve } from "./commands/jobs-resolve.ts";
import { jobsShow } from "./commands/jobs-show.ts";
import { keysCreate } from "./commands/keys-create.ts";
import { keysList } from "./commands/keys-list.ts";
import { keysRevoke } from "./commands/keys-revoke.ts";
import { keysRotate } from "./commands/keys-rotate.ts";
import { logsTail } from "./commands/logs-tail.ts";
import { metricsShow } from "./commands/metrics-show.ts";
import { overview } from "./commands/overview.ts";
import { partnersCreate } from "./commands/partners-create.ts";
import { partnersDelete } from "./commands/partners-delete.ts";
import { partnersList } from "./commands/partners-list.ts";
import { partnersRename } from "./commands/partners-rename.ts";
import { partnersShow } from "./commands/partners-show.ts";
import { partnersResume, partnersSuspend } from "./commands/partners-suspend.ts";
import { restoreFinish } from "./commands/restore-finish.ts";
import { restoreReview } from "./commands/restore-review.ts";
import { subjectsDelete } from "./commands/subjects-delete.ts";
import { subjectsHold, subjectsRelease } from "./commands/subjects-hold.ts";
import { subjectsPreview } from "./commands/subjects-preview.ts";
import { subjectsReapply } from "./commands/subjects-reapply.ts";
import { subjectsRestore } from "./commands/subjects-restore.ts";
import { webhookSecretsCheck } from "./commands/webhook-secrets-check.ts";
import { webhookSecretsRotate } from "./commands/webhook-secrets-rotate.ts";
import { consoleCommand } from "./console/console-command.ts";

/** The nouns of the tool, in the order of its help. */
export const nouns = {
  partners: "Partner apps",
  grants: "What partners may call and see",
  keys: "Partners' API keys",
  connections: "Connections to vendors",
  "webhook-secrets": "Secrets by which vendors' webhooks are verified",
  "catch-ups": "Reads of cases whose webhooks were missed",
  events: "Vendors' webhooks and notifications of the gateway",
  cases: "Telehealth cases, as their events tell them",
  deliveries: "Events on their way to partners' endpoints",
  endpoints: "Partners' webhook endpoints",
  jobs: "Calls that do work at a vendor",
  "dead-letters": "Messages that failed too often",
  subjects: "Stored data of patients and cases",
  metrics: "What the gateway has counted and timed",
  logs: "The functions' logs",
  audit: "Evidence of what was done and disclosed",
  restore: "State that was restored from a backup",
} as const satisfies Readonly<Record<string, string>>;

/** Every command, in the order of the help. */
export const commands: readonly OperatorCommand[] = [
  overview,
  doctor,
  consoleCommand,
  partnersList,
  partnersShow,
  partnersCreate,
  partnersRename,
  partnersSuspend,
  partnersResume,
  partnersDelete,
  grantsAdd,
  grantsRemove,
  keysList,
  keysCreate,
  keysRotate,
  keysRevoke,
  connectionsList,
  connectionsShow,
  connectionsCheck,
  connectionsSetCredentials,
  connectionsClearCoolDown,
  connectionsCloseBreaker,
  webhookSecretsCheck,
  webhookSecretsRotate,
  catchUpsStart,
  catchUpsShow,
  eventsList,
  eventsShow,
  eventsPayload,
  casesShow,
  deliveriesList,
  deliveriesShow,
  deliveriesRetry,
  endpointsList,
  endpointsShow,
  endpointsCreate,
  endpointsPause,
  endpointsResume,
  endpointsDisable,
  endpointsTest,
  endpointsRecover,
  endpointsRotateSecret,
  endpointsDelete,
  jobsList,
  jobsShow,
  jobsLook,
  jobsCancel,
  jobsResolve,
  deadLettersList,
  deadLettersShow,
  deadLettersRedrive,
  subjectsPreview,
  subjectsDelete,
  subjectsRestore,
  subjectsHold,
  subjectsRelease,
  subjectsReapply,
  metricsShow,
  logsTail,
  auditList,
  auditVerify,
  auditExport,
  auditDisclosures,
  auditResend,
  restoreReview,
  restoreFinish,
];
