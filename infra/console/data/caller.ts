import { signal } from "@preact/signals";
import type { ValueOf } from "../../../shared/core/schema/schema.ts";
import type { OperatorView } from "../../../shared/gateway/operator/views/operator-view.ts";
import type { callerView } from "../../../shared/gateway/partner-api/views/portal-session-view.ts";

export type Caller = ValueOf<typeof callerView> | OperatorView;

/** Who uses the page; `undefined` until the gateway has said so. */
export const caller = signal<Caller | undefined>(undefined);

/** Whether changes are offered. */
export const mayChange = (): boolean => caller.value?.readOnly === false;
