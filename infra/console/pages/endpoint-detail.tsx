import type { DeliveryView } from "../../../shared/gateway/model/delivery-view.ts";
import type { EndpointView } from "../../../shared/gateway/partner-api/views/endpoint-view.ts";
import { call } from "../data/api.ts";
import { mayChange } from "../data/caller.ts";
import { linkTo } from "../data/route.ts";
import { placeOf } from "../data/use-endpoints.ts";
import { useRead } from "../data/use-read.ts";
import { type Action, Actions } from "../parts/actions.tsx";
import { SecretOnce } from "../parts/copy.tsx";
import { Detail } from "../parts/detail.tsx";
import { Facts } from "../parts/facts.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { Status } from "../parts/status.tsx";
import { useRecover } from "./use-recover.tsx";

/** One endpoint, and what can be changed of it. */
export function EndpointDetail({ id, changed }: { readonly id: string; changed(): void }) {
  const read = useRead(id, (signal) => call<EndpointView>(`endpoints/${id}`, { signal }));
  const again = (): void => {
    read.again();
    changed();
  };
  return (
    <Detail title="Endpoint" status={read.value && <Status of={read.value.status} />}>
      <Loaded of={read} label="Endpoint">
        {(endpoint) => (
          <>
            <Facts
              of={[
                ["Endpoint", <code key="id">{endpoint.id}</code>],
                ["Place", placeOf(endpoint, id)],
                ["Event types", endpoint.eventTypes.join(", ")],
                ["Connections", endpoint.connections?.join(", ") ?? "all"],
                ["Purpose", endpoint.purpose ?? "not stated"],
                ["Headers", endpoint.headerNames.join(", ") || "none"],
              ]}
            />
            {endpoint.pausedBy !== null && <p class="finding">{pauseTexts[endpoint.pausedBy]}</p>}
            {mayChange() && <EndpointActions of={endpoint} again={again} />}
            <p>
              <a href={linkTo("deliveries", undefined, { endpointId: id })}>Deliveries to this endpoint</a>
            </p>
          </>
        )}
      </Loaded>
    </Detail>
  );
}

const pauseTexts: Readonly<Record<NonNullable<EndpointView["pausedBy"]>, string>> = {
  failures: "Its last attempts failed, so that events wait. Resume it once it answers again.",
  partner: "It was paused on your side: events wait until you resume it.",
  operator: "An operator of the gateway paused it: events wait until it is resumed.",
};

function EndpointActions({ of: endpoint, again }: { readonly of: EndpointView; again(): void }) {
  const { id, status } = endpoint;
  const recover = useRecover(id, again);
  const path = `endpoints/${id}`;
  const post = (action: string, body: unknown = {}) => call(`${path}/${action}`, { method: "POST", body });
  const then = (done: Promise<unknown>) => done.then(again);
  const resume: Action = {
    label: "Resume",
    isPrimary: true,
    title: "Resume this endpoint?",
    action: "Resume",
    explanation: "Events that wait are sent from now on.",
    run: () => then(call(path, { method: "PATCH", body: { status: "active" } })).then(() => undefined),
    done: "The endpoint was resumed",
  };
  const pause: Action = {
    label: "Pause",
    title: "Pause this endpoint?",
    action: "Pause",
    explanation: "Events wait until you resume it, and are sent then. None is lost.",
    run: () => then(call(path, { method: "PATCH", body: { status: "paused" } })).then(() => undefined),
    done: "The endpoint was paused",
  };
  const disable: Action = {
    label: "Disable",
    title: "Disable this endpoint?",
    action: "Disable",
    explanation: "It gets no events until you resume it. Recover sends those that it missed.",
    run: () => then(call(path, { method: "PATCH", body: { status: "disabled" } })).then(() => undefined),
    done: "The endpoint was disabled",
  };
  const test: Action = {
    label: "Send test",
    title: "Send a test event?",
    action: "Send test",
    explanation: "One event gateway.test is sent to this endpoint alone, signed like any other.",
    run: async () => {
      const { id: deliveryId } = (await post("test")) as DeliveryView;
      return (
        <p>
          Sent. <a href={linkTo("deliveries", deliveryId)}>See its delivery</a>.
        </p>
      );
    },
    done: "A test event was sent",
  };
  const rotate: Action = {
    label: "Rotate secret",
    title: "Rotate the signing secret?",
    action: "Rotate secret",
    explanation: "For 24 hours, deliveries are signed with the previous secret as well.",
    run: async () => {
      const { secret } = (await post("rotate-secret")) as { readonly secret: string };
      return <SecretOnce of="The new secret." value={secret} />;
    },
    done: "The secret was rotated",
  };
  const remove: Action = {
    label: "Delete",
    isDangerous: true,
    name: placeOf(endpoint, id),
    title: "Delete this endpoint?",
    action: "Delete",
    explanation: "It gets no further events, and its deliveries are not listed any more.",
    run: async () => {
      await call(path, { method: "DELETE" });
      again();
      location.hash = linkTo("endpoints");
      return undefined;
    },
    done: "The endpoint was deleted",
  };
  return <Actions of={[...(status === "active" ? [test, pause, disable] : [resume, test]), rotate, recover, remove]} />;
}
