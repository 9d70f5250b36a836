/** The statuses of jobs and deliveries that have not ended. Records of these are counted, by partner and status. */
export const openStatuses = {
  job: ["queued", "sending", "uncertain"],
  delivery: ["pending", "held"],
} as const;

export type OpenKind = keyof typeof openStatuses;

export type OpenStatus<Kind extends OpenKind = OpenKind> = (typeof openStatuses)[Kind][number];

export function isOpen<Kind extends OpenKind>(kind: Kind, status: string): status is OpenStatus<Kind> {
  const statuses: readonly string[] = openStatuses[kind];
  return statuses.includes(status);
}
