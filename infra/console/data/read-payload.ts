import { callForText } from "./api.ts";
import { isConsole } from "./home.ts";
import { path } from "./path.ts";

/** An event with what its vendor sent. That it is shown is on record before it is. */
export async function readPayload(eventId: string): Promise<string> {
  if (isConsole) return await callForText(path`events/${eventId}/payload`, { method: "POST", body: {} });
  return await callForText(path`events/${eventId}`, { query: { include: "data" } });
}
