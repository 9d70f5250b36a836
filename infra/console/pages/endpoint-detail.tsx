import type { EndpointView } from "../../../shared/gateway/partner-api/views/endpoint-view.ts";
import { call } from "../data/api.ts";
import { mayChange } from "../data/caller.ts";
import { isConsole } from "../data/home.ts";
import { path } from "../data/path.ts";
import { linkTo } from "../data/route.ts";
import { placeOf } from "../data/use-endpoints.ts";
import { useRead } from "../data/use-read.ts";
import { Detail } from "../parts/detail.tsx";
import { Facts } from "../parts/facts.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { Status } from "../parts/status.tsx";
import { EndpointActions } from "./endpoint-actions.tsx";

/** One endpoint, and what can be changed of it. */
export function EndpointDetail({ id, changed }: { readonly id: string; changed(): void }) {
  const read = useRead(id, (signal) => call<EndpointView>(path`endpoints/${id}`, { signal }));
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
  partner: isConsole
    ? "Its partner paused it: events wait until it is resumed."
    : "It was paused on your side: events wait until you resume it.",
  operator: "An operator of the gateway paused it: events wait until it is resumed.",
};
