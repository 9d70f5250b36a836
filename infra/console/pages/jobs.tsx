import { jobStatuses } from "../../../shared/core/job-status.ts";
import type { JobView } from "../../../shared/gateway/model/job-view.ts";
import { partnerIdOf } from "../data/partner-of.ts";
import { linkTo, route } from "../data/route.ts";
import { usePages } from "../data/use-pages.ts";
import { Choice, Day, Filters, Typed, toInstant } from "../parts/filters.tsx";
import { Head } from "../parts/head.tsx";
import { List } from "../parts/list.tsx";
import { usePartnerColumn } from "../parts/partner-column.tsx";
import { Status } from "../parts/status.tsx";
import type { Column } from "../parts/table.tsx";
import { Ago, Time } from "../parts/time.tsx";
import { JobDetail } from "./job-detail.tsx";

const columns: readonly Column<JobView>[] = [
  {
    title: "Job",
    cell: ({ id }) => (
      <a class="id" href={linkTo("jobs", id, route.value.filters)}>
        {id}
      </a>
    ),
  },
  {
    title: "Operation",
    cell: ({ vendor, operation }) => (
      <>
        {operation} <span class="quiet">{vendor}</span>
      </>
    ),
  },
  { title: "Connection", isExtra: true, cell: ({ connection }) => connection },
  { title: "Attempts", isNumber: true, isExtra: true, cell: ({ attempts }) => attempts },
  { title: "Created", isExtra: true, cell: ({ createdAt }) => <Time of={createdAt} /> },
  { title: "Changed", cell: ({ updatedAt }) => <Ago of={updatedAt} /> },
  { title: "Status", cell: ({ status }) => <Status of={status} /> },
];

/** Jobs: those that need a decision first. */
export function Jobs() {
  const { id, filters } = route.value;
  const { status, vendor, connection, operation, since, until } = filters;
  const query = { vendor, connection, operation, since: toInstant(since), until: toInstant(until) };
  const uncertain = usePages<JobView>({ path: "jobs", query: { ...query, status: "uncertain", order: "asc" } });
  // Of those that wait for a decision, the one that has waited longest comes first.
  const isOldestFirst = status === "uncertain";
  const order = isOldestFirst ? "asc" : "desc";
  const newest = usePages<JobView>({ path: "jobs", query: { ...query, status, order } });
  const ofPartner = usePartnerColumn<JobView>(partnerIdOf);
  const shown = [...columns.slice(0, 1), ...ofPartner, ...columns.slice(1)];
  const hasUncertain = status === undefined && (uncertain.value?.length ?? 0) > 0;
  const others = {
    ...newest,
    value: hasUncertain ? newest.value?.filter((job) => job.status !== "uncertain") : newest.value,
  };
  return (
    <>
      <Head title="Jobs" />
      <Filters>
        <Choice name="status" label="Status" values={jobStatuses} />
        <Typed name="vendor" label="Vendor" placeholder="si-compounding" />
        <Typed name="connection" label="Connection" placeholder="default" />
        <Typed name="operation" label="Operation" placeholder="createRefillRequest" />
        <Day name="since" label="Since" />
        <Day name="until" label="Until" />
      </Filters>
      <div class={id === undefined ? "" : "split"}>
        <div>
          {hasUncertain && (
            <>
              <h2>Needs a decision</h2>
              <List of={uncertain} things="uncertain jobs" columns={shown} openedId={id} next="" isOldestFirst />
              <h2>Others</h2>
            </>
          )}
          <List
            of={others}
            things="jobs"
            columns={shown}
            openedId={id}
            next="Make a call that is not a read: it is a job."
            isOldestFirst={isOldestFirst}
          />
        </div>
        {id !== undefined && <JobDetail key={id} id={id} />}
      </div>
    </>
  );
}
