import { constant } from "../../../core/schema/scalars.ts";
import type { ValueOf } from "../../../core/schema/schema.ts";
import { openObject } from "../../../core/schema/structures.ts";

export const healthView = openObject({ status: constant("ok") });

export type HealthView = ValueOf<typeof healthView>;
