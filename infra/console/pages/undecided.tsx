import type { JobView } from "../../../shared/gateway/model/job-view.ts";
import { linkTo } from "../data/route.ts";
import { placeOf, useEndpoints } from "../data/use-endpoints.ts";
import { usePages } from "../data/use-pages.ts";
import { Loaded } from "../parts/loaded.tsx";
import { Status } from "../parts/status.tsx";
import { Table } from "../parts/table.tsx";
import { Ago } from "../parts/time.tsx";

/** So many of each: their pages have the rest. */
const shown = 8;

/** What waits for somebody: uncertain jobs, the oldest first, and endpoints that are paused. */
export function Undecided() {
  const uncertain = usePages<JobView>({ path: "jobs", query: { status: "uncertain", order: "asc" } });
  const paused = [...useEndpoints().values()].filter(({ status }) => status === "paused");
  return (
    <>
      <Loaded of={uncertain} label="Uncertain jobs">
        {(jobs) => <Decisions of={jobs.slice(0, shown)} />}
      </Loaded>
      {paused.length > 0 && (
        <Table
          caption="Paused endpoints"
          rows={paused.slice(0, shown)}
          idOf={({ id }) => id}
          empty=""
          columns={[
            { title: "Endpoint", cell: (one) => <a href={linkTo("endpoints", one.id)}>{placeOf(one, one.id)}</a> },
            { title: "Status", cell: ({ status }) => <Status of={status} /> },
          ]}
        />
      )}
    </>
  );
}

function Decisions({ of }: { readonly of: readonly JobView[] }) {
  return (
    <Table
      caption="Needs a decision"
      rows={of}
      idOf={({ id }) => id}
      empty={
        <>
          Nothing is uncertain. <a href={linkTo("jobs")}>See all jobs</a>.
        </>
      }
      columns={[
        {
          title: "Job",
          cell: ({ id }) => (
            <a class="id" href={linkTo("jobs", id)}>
              {id}
            </a>
          ),
        },
        { title: "Operation", cell: ({ operation }) => operation },
        { title: "Since", cell: ({ updatedAt }) => <Ago of={updatedAt} /> },
      ]}
    />
  );
}
