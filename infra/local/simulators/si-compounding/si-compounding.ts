import { randomBytes } from "node:crypto";
import { json, type VendorCall, type VendorReply } from "../calls/vendor-call.ts";
import { connectionHolding, type VendorSimulator, type VendorState } from "../calls/vendor-simulator.ts";
import { documentedOperations } from "../catalogue/documented-operations.ts";
import { findOperation } from "../catalogue/find-operation.ts";
import { rawMembers, scalarText, Verbatim, type Writable, writeJson } from "../json/raw-json.ts";
import { findPatient, findPrescriptions } from "./look-up.ts";
import { Refills } from "./refills.ts";

const operations = documentedOperations("si-compounding");

type Members = ReadonlyMap<string, string>;

/** The document gives no lifetime. */
const defaultTokenSeconds = 3600;

/** Pretty-printed with carriage returns, as the document's answers are. */
function reply(body: Writable, done: boolean): VendorReply {
  return { status: 200, body: writeJson(body, "\r\n"), done };
}

const success = (data: Writable) => reply({ error: 0, msg: "success", data }, true);

/** A refusal: HTTP 200 with `error` other than 0. Only a refused token may say "token" in `msg`. */
const refusal = (error: number, msg: string): VendorReply => ({
  status: 200,
  body: `{"error": ${error}, "msg": ${JSON.stringify(msg)}}`,
  done: false,
});

/**
 * SiCompounding's refill API: `POST /V2/<name>`, the token in the JSON body, failures as HTTP 200 with `error` other
 * than 0. A refill is accepted for any patient id; look-ups find the document's ids and those of refill requests.
 */
export function siCompounding(state: VendorState): VendorSimulator {
  const refills = new Refills();
  // The token is in the body, so one body is read several times.
  const read = new WeakMap<Buffer, { members: Members | undefined }>();
  function membersOf({ body }: VendorCall): Members | undefined {
    const known = read.get(body) ?? { members: rawMembers(body.toString("utf8")) };
    read.set(body, known);
    return known.members;
  }
  const operationId = (method: string, path: string) => findOperation(operations, method, path)?.operation.id;
  const isTokenCall = (method: string, path: string) => operationId(method, path) === "getToken";

  function getToken(members: Members): VendorReply {
    const connection = connectionHolding(state, "clientId", scalarText(members.get("clientID")));
    const secret = connection && state.credentials.get(connection)?.["clientSecret"];
    if (!connection || secret !== scalarText(members.get("clientSecret"))) {
      return refusal(2, "Invalid client credentials");
    }
    const token = randomBytes(16).toString("hex");
    state.tokens.issue(token, connection, state.tokenSeconds ?? defaultTokenSeconds);
    return reply({ error: 0, msg: "success", token }, true);
  }

  function createRefillRequest(raw: string | undefined): VendorReply {
    const request = raw === undefined ? undefined : rawMembers(raw);
    if (raw === undefined || !request) return refusal(3, "A request object is required");
    const refill = refills.create(request);
    return success({ refill_notification_id: new Verbatim(refill.notificationId), json_request: new Verbatim(raw) });
  }

  function getPrescription(request: Members): VendorReply {
    const found = findPrescriptions(request, refills);
    if (!found) return refusal(4, "Prescription not found");
    return "whole" in found ? { status: 200, body: found.whole, done: true } : success(found.data);
  }

  function getPatient(request: Members): VendorReply {
    const data = findPatient(request, refills);
    return data === undefined ? refusal(4, "Patient not found") : success(data);
  }

  const answers: Readonly<Record<string, (raw: string | undefined) => VendorReply>> = {
    getHealthStatus: () => reply({ status: "UP" }, true),
    getPatient: (raw) => getPatient(rawMembers(raw ?? "") ?? new Map()),
    getPrescription: (raw) => getPrescription(rawMembers(raw ?? "") ?? new Map()),
    createRefillRequest,
  };

  return {
    isTokenCall,
    caller(call) {
      const members = membersOf(call);
      if (!members) return null;
      if (isTokenCall(call.method, call.path)) {
        return connectionHolding(state, "clientId", scalarText(members.get("clientID"))) ?? null;
      }
      return state.tokens.find(scalarText(members.get("token")) ?? "")?.connection ?? null;
    },
    answer(call) {
      const id = operationId(call.method, call.path);
      if (id === undefined) return json(404, { message: "Not found" }, false);
      const members = membersOf(call);
      if (!members) return refusal(3, "The body must be a JSON object");
      if (id === "getToken") return getToken(members);
      const looksAtToken = !(state.healthIgnoresTokens && id === "getHealthStatus");
      const live = state.tokens.find(scalarText(members.get("token")) ?? "")?.live ?? false;
      if (looksAtToken && !live) return refusal(1, "Invalid token");
      return answers[id]?.(members.get("request")) ?? refusal(3, "The operation is not simulated");
    },
  };
}
