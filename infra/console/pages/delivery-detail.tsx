import type { AttemptView } from "../../../shared/gateway/model/delivery-attempt.ts";
import type { DeliveryView } from "../../../shared/gateway/model/delivery-view.ts";
import { addressOf, call } from "../data/api.ts";
import { mayChange } from "../data/caller.ts";
import { isConsole } from "../data/home.ts";
import { operatorLine } from "../data/operator-line.ts";
import { path } from "../data/path.ts";
import { readPayload } from "../data/read-payload.ts";
import { linkTo } from "../data/route.ts";
import { shellLine } from "../data/shell.ts";
import { placeOf, useEndpoints } from "../data/use-endpoints.ts";
import { useRead } from "../data/use-read.ts";
import { type Action, Actions } from "../parts/actions.tsx";
import { Copy } from "../parts/copy.tsx";
import { Detail } from "../parts/detail.tsx";
import { Facts } from "../parts/facts.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { Reveal } from "../parts/reveal.tsx";
import { Scroller } from "../parts/scroller.tsx";
import { Status } from "../parts/status.tsx";
import { Ago, Time } from "../parts/time.tsx";
import { useRecover } from "./use-recover.tsx";

/** One delivery with its attempts. */
export function DeliveryDetail({ id }: { readonly id: string }) {
  const read = useRead(id, (signal) => call<DeliveryView>(path`deliveries/${id}`, { signal }));
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
            <CopyLines of={delivery.id} />
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
      await call(path`deliveries/${id}/retry`, { method: "POST", body: {} });
      again();
      return undefined;
    },
  };
  return <Actions of={[sendAgain, recover]} />;
}

/** Lines that send the delivery again from a shell, with the token or key that is there; in the console also by a command. */
function CopyLines({ of: id }: { readonly of: string }) {
  return (
    <div class="actions">
      <Copy label="Copy as curl" text={curlLine(new URL(addressOf(path`deliveries/${id}/retry`), document.baseURI))} />
      {isConsole && <Copy label="Copy as command" text={operatorLine("deliveries", "retry", id)} />}
    </div>
  );
}

function curlLine({ href }: URL): string {
  const variable = isConsole ? "RX_CONSOLE_TOKEN" : "RX_GATEWAY_KEY";
  return `${shellLine("curl", "-X", "POST", href)} -H "Authorization: Bearer $${variable}"`;
}

function Attempt({ of: { at, status, durationMs, error, response } }: { readonly of: AttemptView }) {
  const isGood = status !== null && status >= 200 && status < 300;
  return (
    <li class={isGood ? "good" : "bad"}>
      <Time of={at} /> <b>{status ?? "no answer"}</b>{" "}
      <span class="quiet">
        {Math.round(durationMs)} ms{error === undefined ? "" : `, ${error}`}
      </span>
      {response !== undefined && !isGood && (
        <Scroller as="pre" class="snippet" label="Answer">
          {response}
        </Scroller>
      )}
    </li>
  );
}
