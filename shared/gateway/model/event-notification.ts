import type { GatewayEvent } from "./event.ts";

/** What a notification says; `at` is epoch milliseconds. */
export interface Notification {
  readonly id: string;
  readonly type: string;
  readonly at: number;
  readonly partnerId: string;
  readonly subject: Readonly<Record<string, string>>;
  /** Of the partner's job; absent for a notification that is about no vendor. */
  readonly vendor?: string;
  readonly connection?: string;
  /** Of the work that it is about. */
  readonly traceparent?: string | undefined;
}

/** The event that notifies one partner about a job or an endpoint of its own. */
export function notificationEvent({
  at,
  vendor,
  connection,
  traceparent,
  ...notification
}: Notification): GatewayEvent {
  return {
    ...notification,
    time: at,
    receivedAt: at,
    vendor: vendor ?? null,
    connection: connection ?? null,
    stale: false,
    late: false,
    ...(traceparent === undefined ? {} : { traceparent }),
  };
}
