import { text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { openObject } from "../../core/schema/structures.ts";

/** The members of a record that belongs to an endpoint. */
export const endpointRefMembers = { partnerId: text(), endpointId: text() };

export const endpointRef = openObject(endpointRefMembers);

/** An endpoint, with its partner, under whom it is found. */
export type EndpointRef = ValueOf<typeof endpointRef>;
