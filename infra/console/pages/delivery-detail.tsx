import type { AttemptView } from "../../../shared/gateway/model/delivery-attempt.ts";
import type { DeliveryView } from "../../../shared/gateway/model/delivery-view.ts";
import { call } from "../data/api.ts";
import { mayChange } from "../data/caller.ts";
import { isConsole } from "../data/home.ts";
import { operatorLine } from "../data/operator-line.ts";
import { readPayload } from "../data/read-payload.ts";
import { linkTo } from "../data/route.ts";
import { placeOf, useEndpoints } from "../data/use-endpoints.ts";
import { useRead } from "../data/use-read.ts";
import { type Action, Actions } from "../parts/actions.tsx";
import { Copy } from "../parts/copy.tsx";
import { Detail } from "../parts/detail.tsx";
import { Facts } from "../parts/facts.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { Reveal } from "../parts/reveal.tsx";
import { Status } from "../parts/status.tsx";
import { Ago, Time } from "../parts/time.tsx";
import { useRecover } from "./use-recover.tsx";

/** One delivery with its attempts. */
export function DeliveryDetail({ id }: { readonly id: string }) {
  const read = useRead(id, (signal) => call<DeliveryView>(`deliveries/${id}`, { signal }));
  const endpoints = useEndpoints();
  return (
    <Detail title="Delivery" status={read.value && <Status of={read.value.status} />}>
      <Loaded of={read} label="Delivery">
        {(delivery) => (
          <>
            <Facts
              of={[
                ["Delivery", <code key="id">{delivery.id}</code>],
                [
                  "Event",
                  <a key="event" class="id" href={linkTo("events", delivery.eventId)}>
                    {delivery.eventId}
                  </a>,
                ],
                [
                  "Endpoint",
                  <a key="endpoint" href={linkTo("endpoints", delivery.endpointId)}>
                    {placeOf(endpoints.get(delivery.endpointId), delivery.endpointId)}
                  </a>,
                ],
                ...whyOf(delivery),
              ]}
            />
            {mayChange() && <DeliveryActions of={delivery} again={read.again} />}
            <Copy label={isConsole ? "Copy as command" : "Copy as curl"} text={lineOf(id)} />
            <h3>Attempts</h3>
            <ol class="timeline" aria-label="Attempts">
              {delivery.nextAttemptAt && (
                <li class="next">
                  Next attempt <Ago of={delivery.nextAttemptAt} />
                </li>
              )}
              {delivery.attempts.toReversed().map((attempt) => (
                <Attempt key={attempt.at} of={attempt} />
              ))}
            </ol>
            {delivery.attemptCount === 0 && <p class="quiet">None was made yet.</p>}
            <h3>Payload</h3>
            <Reveal of={id} read={() => readPayload(delivery.eventId)} />
          </>
        )}
      </Loaded>
    </Detail>
  );
}

/** In the console, as an operator's commands say it. */
const whyOf = (delivery: object) =>
  "why" in delivery && typeof delivery.why === "string" ? [["State", delivery.why] as const] : [];

function DeliveryActions({ of: { id, endpointId }, again }: { readonly of: DeliveryView; again(): void }) {
  const recover = useRecover(endpointId, again);
  const sendAgain: Action = {
    label: "Send again",
    isPrimary: true,
    title: "Send this delivery again?",
    action: "Send again",
    explanation: "One more attempt is made now. The receiver sees the same webhook-id.",
    done: "The delivery is sent again",
    run: async () => {
      await call(`deliveries/${id}/retry`, { method: "POST", body: {} });
      again();
      return undefined;
    },
  };
  return <Actions of={[sendAgain, recover]} />;
}

/** Retries the delivery from a shell: with the operator's tool, or with the key that is there. */
function lineOf(id: string): string {
  if (isConsole) return operatorLine(`deliveries retry ${id}`);
  const url = new URL(`v1/deliveries/${id}/retry`, document.baseURI);
  return `curl -X POST '${url}' -H "Authorization: Bearer $RX_GATEWAY_KEY"`;
}

function Attempt({ of: { at, status, durationMs, error, response } }: { readonly of: AttemptView }) {
  const isGood = status !== null && status >= 200 && status < 300;
  return (
    <li class={isGood ? "good" : "bad"}>
      <Time of={at} /> <b>{status ?? "no answer"}</b>{" "}
      <span class="quiet">
        {Math.round(durationMs)} ms{error === undefined ? "" : `, ${error}`}
      </span>
      {response !== undefined && !isGood && <pre class="snippet">{response}</pre>}
    </li>
  );
}
