import type { FunctionComponent } from "preact";
import { Cases } from "./cases.tsx";
import { Connections } from "./connections.tsx";
import { Deliveries } from "./deliveries.tsx";
import { Endpoints } from "./endpoints.tsx";
import { Events } from "./events.tsx";
import { Jobs } from "./jobs.tsx";
import { Overview } from "./overview.tsx";

interface PageEntry {
  /** In the address. */
  readonly name: string;
  readonly title: string;
  readonly group?: string;
  readonly Page: FunctionComponent;
}

/** The pages, in the order of the navigation. */
export const pages: readonly PageEntry[] = [
  { name: "overview", title: "Overview", Page: Overview },
  { name: "connections", title: "Connections", Page: Connections },
  { name: "jobs", title: "Jobs", Page: Jobs },
  { name: "events", title: "Events", group: "Webhooks", Page: Events },
  { name: "deliveries", title: "Deliveries", group: "Webhooks", Page: Deliveries },
  { name: "endpoints", title: "Endpoints", group: "Webhooks", Page: Endpoints },
  { name: "cases", title: "Cases", group: "Webhooks", Page: Cases },
];
