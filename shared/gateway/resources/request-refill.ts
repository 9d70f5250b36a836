import type { FieldError } from "../../core/field-error.ts";
import { isGranted } from "../../core/grants.ts";
import { forbidden, Problem } from "../../core/problem.ts";
import { isValid } from "../../core/schema/schema.ts";
import { orUnavailable } from "../../core/unavailable.ts";
import { withWarnings } from "../../http/header-limit.ts";
import type { GatewayRequest, GatewayResponse } from "../../http/messages.ts";
import type { PrescriptionMapping } from "../../vendors/prescription-mapping.ts";
import type { RefillMapping } from "../../vendors/refill-mapping.ts";
import { problemWithWarnings } from "../calls/call-warnings.ts";
import { jobNotRecorded } from "../jobs/job-problems.ts";
import type { RefillCheck } from "../model/refill-check.ts";
import { checkBody, parseBody } from "../partner-api/requests/read-body.ts";
import { readQuery } from "../partner-api/requests/read-query.ts";
import { type RefillBody, refillBody } from "../partner-api/requests/refill-body.ts";
import { servedByQuery } from "../partner-api/requests/resource-query.ts";
import { createAcceptResource } from "./accept-resource.ts";
import { type CheckedRefill, comparable, createCheckRefill } from "./check-refill.ts";
import { chooseConnection } from "./choose-connection.ts";
import { operationOf } from "./operation-of.ts";
import { operationRequest } from "./operation-request.ts";
import { createReadPrescriptions } from "./read-prescriptions.ts";
import { refillAnswer } from "./refill-answer.ts";
import { refillPointerOf, refillRequestOf } from "./refill-request.ts";
import type { CallOperation, ResourceDependencies } from "./resource-dependencies.ts";

export interface RefillMappings {
  readonly refills: RefillMapping;
  readonly prescriptions: PrescriptionMapping;
}

/**
 * Answers `POST /v1/refills` by the job of the operation behind it, whose request is made of ours. Between its guard and its
 * job the refill is checked; a repeat under an `Idempotency-Key` is answered from its job.
 *
 * The function throws a Problem for a refill that is refused, and as the operation's call.
 */
export function createRequestRefill(deps: ResourceDependencies, call: CallOperation, mappings: RefillMappings) {
  const { vendor, connectionNames: connections, jobs } = deps;
  const { refills, prescriptions } = mappings;
  const accept = createAcceptResource(deps);
  const checkRefill = createCheckRefill(createReadPrescriptions(deps, call, prescriptions), deps.clock);
  const operation = operationOf(vendor, refills.operation);
  return async (request: GatewayRequest): Promise<GatewayResponse> => {
    const { grants } = await accept(request, [operation.id]);
    const named = readQuery(servedByQuery, request.query);
    const parsed = parseBody(refillBody, request.body);
    const refill = checkBody(refillBody, parsed, repeatedNumbers(parsed.value));
    const choice = { vendor: vendor.id, connections, grants, operation: operation.id, named };
    const connection = chooseConnection({ ...choice, headers: request.headers });
    const canRead = isGranted(grants, vendor.id, connection, prescriptions.operation);
    let checked: CheckedRefill | undefined;
    const check = async (): Promise<CheckedRefill> => {
      checked = canRead ? await checkRefill({ request, connection, refill }) : unchecked(refill, prescriptions);
      return checked;
    };
    const behind = operationRequest(vendor, request, {
      operation,
      connection,
      body: refillRequestOf(refills, refill),
    });
    try {
      const answer = await call(behind, {
        checkJob: async (job) => {
          const { attention, patientMatch } = await check();
          return { ...job, request: { ...job.request, refillCheck: { attention, patientMatch } } };
        },
      });
      const found = checked ?? (await recorded(answer));
      const response = refillAnswer({ vendor, operation, mapping: refills, answer, check: found });
      return { ...response, headers: withWarnings(response.headers, checked?.warnings ?? []) };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      throw problemWithWarnings(withOurPointers(refills, error), checked?.warnings ?? []);
    }
  };

  /** What was found when the job of a repeated request was recorded. */
  async function recorded({ headers }: GatewayResponse): Promise<RefillCheck | undefined> {
    const { "Gateway-Job": id } = headers;
    if (typeof id !== "string") return undefined;
    return (await orUnavailable(jobs.findJob(id), jobNotRecorded))?.request.refillCheck;
  }
}

/** Without the grant to read prescriptions nothing is read, as where the vendor does not answer. */
function unchecked({ prescriptions, check }: RefillBody, { operation }: PrescriptionMapping): CheckedRefill {
  if (check === "refuse") throw forbidden(`To check a refill, this key needs the grant of ${operation}, too.`);
  return {
    attention: [],
    patientMatch: "unknown",
    warnings: prescriptions.map((_, index) => `prescription-not-read; pointer="/prescriptions/${index}"`),
  };
}

/** The problem of the operation's call, with pointers into the partner's own request. */
function withOurPointers(mapping: RefillMapping, problem: Problem): Problem {
  const { errors, conflicts } = problem.members;
  if (errors === undefined && conflicts === undefined) return problem;
  const ours = (pointer: string) => refillPointerOf(mapping, pointer);
  return new Problem(
    {
      ...problem.members,
      ...(errors && { errors: errors.map((error) => ({ ...error, pointer: ours(error.pointer) })) }),
      ...(conflicts && {
        conflicts: conflicts.map(({ changed, ...one }) => ({
          ...one,
          pointer: ours(one.pointer),
          changed: changed.map(ours),
        })),
      }),
    },
    { cause: problem.cause },
  );
}

/** A prescription that is named twice would be two orders. Exempt elements, which order nothing, are named once as well. */
function repeatedNumbers(body: unknown): readonly FieldError[] {
  if (!isValid(refillBody, body)) return [];
  const seen = new Map<string, number>();
  return body.prescriptions.flatMap(({ rxNumber }, index) => {
    const number = comparable(rxNumber);
    const first = seen.get(number);
    if (first === undefined) seen.set(number, index);
    const pointer = `/prescriptions/${index}/rxNumber`;
    return first === undefined ? [] : [{ pointer, detail: `It is that of /prescriptions/${first}, too.` }];
  });
}
