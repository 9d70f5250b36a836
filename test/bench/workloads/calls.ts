import { randomUUID } from "node:crypto";
import type { Lab, Workload } from "../lab/lab.ts";
import type { TextbookName } from "../textbook/bundle.ts";
import { callEvent } from "../world/events.ts";
import { orderOf, patientOf } from "./bodies.ts";

/** A partner's call, and the textbook handler that does the same. */
export interface CallWorkload {
  readonly vendor: string;
  readonly method: string;
  /** The vendor's own path. */
  readonly path: string;
  readonly body?: string;
  readonly answer: string;
  readonly headers?: () => Record<string, string>;
  readonly textbook: TextbookName;
  /** Handlers of others that do the same. */
  readonly peers?: readonly TextbookName[];
  /** What the gateway answers: 200, or 202 for a queued write. */
  readonly status: number;
}

const small = 2_048;

const keyed = () => ({ "idempotency-key": randomUUID() });

/** A read whose answer has about 2 KB. */
export const read: CallWorkload = {
  vendor: "md-integrations",
  method: "GET",
  path: "/v1/partner/patients/7d3f2c1e-5b6a-4f80-9c1d-2e3f4a5b6c7d",
  answer: patientOf(small),
  textbook: "read",
  peers: ["plain-fetch", "fastify-proxy"],
  status: 200,
};

/** A read whose body and answer have about 2 KB, and whose token is in the body. */
export const bodyRead: CallWorkload = {
  vendor: "si-compounding",
  method: "POST",
  path: "/V2/getPrescription",
  body: orderOf(small),
  answer: patientOf(small),
  textbook: "body-token",
  status: 200,
};

/** A small write that the caller waits for. */
export const write: CallWorkload = {
  ...bodyRead,
  path: "/V2/createRefillRequest",
  body: '{"request":{"patient_id":"100749-679","prescriptions":[{"rx_number":"Rx123456"}]}}',
  answer: '{"error":0,"msg":"success","data":{"refill_notification_id":100749679}}',
  headers: keyed,
  textbook: "write",
};

/** The same write, which the gateway answers before it is sent. */
export const queuedWrite: CallWorkload = {
  ...write,
  headers: () => ({ ...keyed(), prefer: "respond-async" }),
  status: 202,
};

export function callWorkload(
  { world, functions, textbook }: Lab,
  call: CallWorkload,
  options: Pick<Workload, "name" | "rounds" | "warmUp" | "pauseMs">,
): Workload {
  world.vendor.answer(`/${call.vendor}${call.path}`, call.answer);
  const event = () => {
    const path = `/v1/${call.vendor}${call.path}`;
    const { method, body, headers } = call;
    return callEvent(world.partners.partner, {
      method,
      path,
      headers: headers?.() ?? {},
      ...(body === undefined ? {} : { body }),
    });
  };
  return {
    ...options,
    async gateway() {
      const answered = await functions.invoke(`proxy-${call.vendor}`, event());
      const result: { statusCode: number; body: string } = JSON.parse(answered.result);
      if (result.statusCode !== call.status) {
        throw new Error(`${call.path} was answered with ${result.statusCode}: ${Buffer.from(result.body, "base64")}`);
      }
      return [answered, ...(await functions.drain())];
    },
    textbook: async () => [await textbook.invoke(call.textbook, event())],
    peers: Object.fromEntries((call.peers ?? []).map((name) => [name, () => textbook.invoke(name, event())])),
  };
}
