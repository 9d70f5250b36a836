import { UnreadableAnswerError } from "./errors.ts";
import { parseJson } from "./json.ts";

/** The body of an answer in the wanted form, as `data` of a 2xx and `error` of anything else. */
export async function readAs(
  response: Response,
  parseAs: unknown,
): Promise<{ readonly data?: unknown; readonly error?: unknown; readonly response: Response }> {
  if (response.ok) return { data: await bodyAs(response, parseAs), response };
  return { error: readError(await response.text()), response };
}

/** An error may be HTML, whatever it says that it is. */
function readError(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}

async function bodyAs(response: Response, parseAs: unknown): Promise<unknown> {
  switch (parseAs) {
    case "stream":
      return response.body;
    case "text":
      return await response.text();
    case "blob":
      return await response.blob();
    case "arrayBuffer":
      return await response.arrayBuffer();
    default: {
      const text = await response.text();
      return text === "" ? undefined : readJson(text, response);
    }
  }
}

/** The error names the answer's job: what the vendor did stays done. */
function readJson(text: string, response: Response): unknown {
  try {
    return parseJson(text);
  } catch {
    throw new UnreadableAnswerError("not-json", response);
  }
}
