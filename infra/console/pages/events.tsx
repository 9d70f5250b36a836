import { useState } from "preact/hooks";
import type { DeliveryView } from "../../../shared/gateway/model/delivery-view.ts";
import type { EventView } from "../../../shared/gateway/model/event-view.ts";
import { call } from "../data/api.ts";
import { partnerIdOf } from "../data/partner-of.ts";
import { path } from "../data/path.ts";
import { readPayload } from "../data/read-payload.ts";
import { linkTo, route } from "../data/route.ts";
import { usePages } from "../data/use-pages.ts";
import { useRead } from "../data/use-read.ts";
import { Detail } from "../parts/detail.tsx";
import { Facts, subjectText } from "../parts/facts.tsx";
import { Day, Filters, Typed, toInstant } from "../parts/filters.tsx";
import { Head } from "../parts/head.tsx";
import { List } from "../parts/list.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { usePartnerColumn } from "../parts/partner-column.tsx";
import { Reveal } from "../parts/reveal.tsx";
import { Status } from "../parts/status.tsx";
import { type Subject, SubjectSearch } from "../parts/subject-search.tsx";
import { type Column, Table } from "../parts/table.tsx";
import { Time } from "../parts/time.tsx";

const columns: readonly Column<EventView>[] = [
  { title: "Received", cell: ({ receivedAt }) => <Time of={receivedAt} /> },
  { title: "Event type", cell: ({ id, type }) => <a href={linkTo("events", id, route.value.filters)}>{type}</a> },
  { title: "Subject", isExtra: true, cell: (event) => <code class="quiet">{subjectText(event)}</code> },
  { title: "Connection", isExtra: true, cell: ({ connection }) => connection ?? "" },
  { title: "Vendor's time", isExtra: true, cell: ({ timestamp }) => <Time of={timestamp} /> },
];

export function Events() {
  const { id, filters } = route.value;
  const { type, connection, since, until } = filters;
  const [subject, setSubject] = useState<Subject>();
  const query = { type, connection, since: toInstant(since), until: toInstant(until), order: "desc" };
  const events = usePages<EventView>({ path: "events", query, subject });
  const ofPartner = usePartnerColumn<EventView>(partnerIdOf);
  return (
    <>
      <Head title="Events" />
      <Filters>
        <SubjectSearch search={(found, record) => openOrSearch(found, record, setSubject)} />
        <Typed name="type" label="Event type" placeholder="md-integrations.*" />
        <Typed name="connection" label="Connection" placeholder="default" />
        <Day name="since" label="Since" />
        <Day name="until" label="Until" />
      </Filters>
      <div class={id === undefined ? "" : "split"}>
        <List
          of={events}
          things="events"
          columns={[...columns, ...ofPartner]}
          openedId={id}
          next={
            subject === undefined ? "Point a vendor's webhooks here, or make a job: its end is an event." : searchAgain
          }
        />
        {id !== undefined && <EventDetail key={id} id={id} />}
      </div>
    </>
  );
}

/** The next step after a search that found nothing. */
export const searchAgain = "Check the id, and the filters beside it.";

/** Opens a record by its id, or searches for a subject. */
export function openOrSearch(subject: Subject, id: string | undefined, search: (subject: Subject) => void): void {
  if (id === undefined) search(subject);
  else location.hash = linkTo(id.startsWith("dlv_") ? "deliveries" : "events", id, route.value.filters);
}

function EventDetail({ id }: { readonly id: string }) {
  const event = useRead(id, (signal) => call<EventView>(path`events/${id}`, { signal }));
  const query = { eventId: id, order: "desc" };
  const deliveries = useRead(`deliveries of ${id}`, (signal) =>
    call<{ readonly data: readonly DeliveryView[] }>("deliveries", { query, signal }),
  );
  return (
    <Detail title="Event">
      <Loaded of={event} label="Event">
        {(found) => (
          <Facts
            of={[
              ["Event", <code key="id">{found.id}</code>],
              ["Type", found.type],
              ["Subject", <code key="subject">{subjectText(found)}</code>],
              ["Connection", found.vendor === null ? "none" : `${found.vendor} ${found.connection}`],
              ["Received", <Time key="received" of={found.receivedAt} />],
              ["Vendor's time", <Time key="time" of={found.timestamp} />],
              ["Order", found.stale ? "a newer event of this subject came before" : "in order"],
            ]}
          />
        )}
      </Loaded>
      <h3>Deliveries</h3>
      <Loaded of={deliveries} label="Deliveries of this event">
        {({ data }) => (
          <Table
            caption="Deliveries of this event"
            rows={data}
            idOf={(one) => one.id}
            empty="It was delivered nowhere: no endpoint includes its type and connection."
            columns={[
              {
                title: "Delivery",
                cell: (one) => (
                  <a class="id" href={linkTo("deliveries", one.id)}>
                    {one.id}
                  </a>
                ),
              },
              { title: "Attempts", isNumber: true, cell: ({ attemptCount }) => attemptCount },
              { title: "Status", cell: ({ status }) => <Status of={status} /> },
            ]}
          />
        )}
      </Loaded>
      <h3>Payload</h3>
      <Reveal of={id} read={() => readPayload(id)} />
    </Detail>
  );
}
