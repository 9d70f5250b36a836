import { notFound } from "../../../../shared/core/problem.ts";
import { enumOf, text } from "../../../../shared/core/schema/scalars.ts";
import { list, object } from "../../../../shared/core/schema/structures.ts";
import { purposes } from "../../../../shared/gateway/model/purpose.ts";
import { findStageEndpoint } from "../../../../shared/gateway/operator/find-endpoint.ts";
import { toStageEndpointView } from "../../../../shared/gateway/operator/views/stage-record-views.ts";
import { examineOf, listedByArrival, readPage } from "../../../../shared/gateway/partner-api/paging/read-page.ts";
import { arrivalPageQuery } from "../../../../shared/gateway/partner-api/requests/page-query.ts";
import { recoveryBody } from "../../../../shared/gateway/partner-api/requests/recovery-body.ts";
import { endpointsCreate } from "../../commands/endpoints-create.ts";
import { endpointsDelete } from "../../commands/endpoints-delete.ts";
import { endpointsDisable } from "../../commands/endpoints-disable.ts";
import { endpointsPause } from "../../commands/endpoints-pause.ts";
import { endpointsRecover } from "../../commands/endpoints-recover.ts";
import { endpointsResume } from "../../commands/endpoints-resume.ts";
import { endpointsRotateSecret } from "../../commands/endpoints-rotate-secret.ts";
import { endpointsTest } from "../../commands/endpoints-test.ts";
import { type ConsoleRoute, reads, runs } from "../routing/console-route.ts";
import { endpointsOf } from "../routing/scope.ts";

const status = object({ status: enumOf(["active", "paused", "disabled"]) });

/** Its members are checked by the command. */
const creation = object(
  { url: text(), eventTypes: list(text()) },
  { connections: list(text()), purpose: enumOf(purposes) },
);

const commandsByStatus = { active: endpointsResume, paused: endpointsPause, disabled: endpointsDisable };

/** Partners' webhook endpoints. */
export const endpointRoutes: readonly ConsoleRoute[] = [
  reads("v1/endpoints", arrivalPageQuery, async ({ stores }, request, query) => {
    const records = listedByArrival(await endpointsOf(stores, request), ({ createdAt }) => createdAt);
    return await readPage({ list: "endpoints", query, examine: examineOf(records), toView: toStageEndpointView });
  }),
  reads("v1/endpoints/{id}", {}, async ({ stores }, { parameters: { id = "" } }) =>
    toStageEndpointView(await findStageEndpoint(stores, id)),
  ),
  runs({
    path: "v1/endpoints",
    body: creation,
    command: endpointsCreate,
    line(_, { url, eventTypes, connections = [], purpose }, partner) {
      if (partner === undefined) throw notFound("An endpoint is created below partners/<id>/.");
      const options = { url: [url], types: eventTypes, connections, ...(purpose && { purpose: [purpose] }) };
      return { arguments: [partner.id], options };
    },
  }),
  runs({
    ...{ method: "DELETE", path: "v1/endpoints/{id}" },
    command: endpointsDelete,
    line: ({ id = "" }) => ({ arguments: [id] }),
  }),
  runs({
    ...{ method: "PATCH", path: "v1/endpoints/{id}", body: status },
    command: (body) => commandsByStatus[body.status],
    line: ({ id = "" }) => ({ arguments: [id] }),
  }),
  runs({
    path: "v1/endpoints/{id}/test",
    command: endpointsTest,
    line: ({ id = "" }) => ({ arguments: [id] }),
    // As the partner API answers: the delivery.
    answer: ({ records: [sent = {}] }) => ({ id: sent["deliveryId"] ?? null, eventId: sent["eventId"] ?? null }),
  }),
  runs({
    path: "v1/endpoints/{id}/rotate-secret",
    command: endpointsRotateSecret,
    line: ({ id = "" }) => ({ arguments: [id] }),
  }),
  runs({
    path: "v1/endpoints/{id}/recover",
    body: recoveryBody,
    command: endpointsRecover,
    line: ({ id = "" }, { since, until, includeMissing }) => ({
      arguments: [id],
      options: {
        since: [since],
        ...(until === undefined ? {} : { until: [until] }),
        ...(includeMissing ? { missing: ["true"] } : {}),
      },
    }),
  }),
];
