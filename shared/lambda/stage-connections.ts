/**
 * Reads STAGE_CONNECTIONS, the JSON of the stage's connections by vendor.
 *
 * @throws Error when it is not of that form: a function without connections would refuse every request
 */
export function readStageConnections(text: string): Readonly<Record<string, readonly string[]>> {
  const value: unknown = JSON.parse(text);
  if (isConnections(value)) return value;
  throw new Error("STAGE_CONNECTIONS must be a JSON object of lists of names.");
}

function isConnections(value: unknown): value is Record<string, string[]> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((names) => Array.isArray(names) && names.every((name) => typeof name === "string"));
}
