import { existsSync } from "node:fs";
import type { VendorDescriptor } from "../../../shared/vendors/types.ts";

/** The folder of the repository. */
export const root = new URL("../../../", import.meta.url);

/** A guide for partners: a Markdown file of this repository. */
export interface Guide {
  /** The last segment of its address; empty for the start page. */
  readonly name: string;
  /** In the navigation. */
  readonly title: string;
  /** Its path from the root of the repository. */
  readonly file: string;
  /** The vendor that it is about. */
  readonly vendor?: string;
}

export type DescribedVendor = Pick<VendorDescriptor, "id" | "title">;

/** The guides of a stage with these vendors, in the order of the navigation: the changes are last. */
export function guidesOf(vendors: readonly DescribedVendor[]): readonly Guide[] {
  return [
    ofGateway("", "Start", "README"),
    ofGateway("quick-start", "Quick start"),
    ofGateway("webhooks", "Webhooks"),
    ofGateway("feed", "The feed"),
    ofGateway("idempotency", "Idempotency and orders"),
    ofGateway("outcomes", "Outcomes and jobs"),
    ofGateway("errors", "Errors"),
    ofGateway("resources", "Unified resources"),
    ofGateway("clients", "Clients"),
    ofGateway("portal", "The portal"),
    ...vendors.map(ofVendor).filter(({ file }) => existsSync(new URL(file, root))),
    ofGateway("changelog", "Changes"),
  ];
}

function ofGateway(name: string, title: string, file = name): Guide {
  return { name, title, file: `docs/partner/${file}.md` };
}

function ofVendor({ id, title }: DescribedVendor): Guide {
  return { name: id, title, file: `docs/vendors/${id}.md`, vendor: id };
}
