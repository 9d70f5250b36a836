const answerWithinMs = 15_000;

/** Posts a webhook. @returns the answer's status, 0 without one */
export async function postWebhook(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
): Promise<number> {
  try {
    const signal = AbortSignal.timeout(answerWithinMs);
    const answer = await fetch(url, { method: "POST", headers, body: Buffer.from(body), redirect: "manual", signal });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return 0;
  }
}
