import { useState } from "preact/hooks";
import { deliveryStatuses } from "../../../shared/gateway/model/delivery.ts";
import type { DeliveryView } from "../../../shared/gateway/model/delivery-view.ts";
import type { EndpointView } from "../../../shared/gateway/partner-api/views/endpoint-view.ts";
import { partnerIdOf } from "../data/partner-of.ts";
import { linkTo, route } from "../data/route.ts";
import { type Endpoints, placeOf, useEndpoints } from "../data/use-endpoints.ts";
import { usePages } from "../data/use-pages.ts";
import { Choice, Day, Filters, Typed, toInstant } from "../parts/filters.tsx";
import { Head } from "../parts/head.tsx";
import { List } from "../parts/list.tsx";
import { usePartnerColumn } from "../parts/partner-column.tsx";
import { Status } from "../parts/status.tsx";
import { type Subject, SubjectSearch } from "../parts/subject-search.tsx";
import type { Column } from "../parts/table.tsx";
import { Ago, Time } from "../parts/time.tsx";
import { DeliveryDetail } from "./delivery-detail.tsx";
import { openOrSearch, searchAgain } from "./events.tsx";

const columnsWith = (endpoints: Endpoints): readonly Column<DeliveryView>[] => [
  {
    title: "Delivery",
    cell: ({ id }) => (
      <a class="id" href={linkTo("deliveries", id, route.value.filters)}>
        {id}
      </a>
    ),
  },
  {
    title: "Endpoint",
    cell: ({ endpointId }) => <span class="quiet">{placeOf(endpoints.get(endpointId), endpointId)}</span>,
  },
  { title: "Last attempt", isExtra: true, cell: ({ attempts }) => <LastAttempt of={attempts} /> },
  {
    title: "Next",
    isExtra: true,
    cell: ({ nextAttemptAt }) => (nextAttemptAt === null ? "" : <Ago of={nextAttemptAt} />),
  },
  { title: "Attempts", isNumber: true, isExtra: true, cell: ({ attemptCount }) => attemptCount },
  { title: "Status", cell: ({ status }) => <Status of={status} /> },
];

function LastAttempt({ of }: { readonly of: DeliveryView["attempts"] }) {
  const last = of.at(-1);
  if (last === undefined) return <span class="quiet">none</span>;
  return (
    <>
      <Time of={last.at} /> <span class="quiet">{last.status ?? last.error ?? "no answer"}</span>
    </>
  );
}

export function Deliveries() {
  const { id, filters } = route.value;
  const { status, endpointId, type, connection, since, until } = filters;
  const [subject, setSubject] = useState<Subject>();
  const endpoints = useEndpoints();
  const range = { since: toInstant(since), until: toInstant(until), order: "desc" };
  const query = { status, endpointId, type, connection, ...range };
  const deliveries = usePages<DeliveryView>({ path: "deliveries", query, subject });
  const ofPartner = usePartnerColumn<DeliveryView>(partnerIdOf);
  const places = [...endpoints.values()].map((one: EndpointView) => [one.id, placeOf(one, one.id)] as const);
  return (
    <>
      <Head title="Deliveries" />
      <Filters>
        <SubjectSearch search={(found, record) => openOrSearch(found, record, setSubject)} />
        <Typed name="type" label="Event type" placeholder="md-integrations.*" />
        <Typed name="connection" label="Connection" placeholder="default" />
        <Choice name="status" label="Status" values={deliveryStatuses} />
        <Choice name="endpointId" label="Endpoint" values={places} />
        <Day name="since" label="Since" />
        <Day name="until" label="Until" />
      </Filters>
      <div class={id === undefined ? "" : "split"}>
        <List
          of={deliveries}
          things="deliveries"
          columns={[...columnsWith(endpoints), ...ofPartner]}
          openedId={id}
          next={subject === undefined ? "Create an endpoint: it gets each event of its types." : searchAgain}
        />
        {id !== undefined && <DeliveryDetail key={id} id={id} />}
      </div>
    </>
  );
}
