import { setTimeout } from "node:timers/promises";

interface Job {
  readonly id: string;
  readonly status: string;
}

const headers = { Authorization: `Bearer ${process.env.RX_GATEWAY_KEY}` };

const accepted = await fetch(`${process.env.RX_GATEWAY}/v1/si-compounding/V2/createRefillRequest`, {
  method: "POST",
  headers: {
    ...headers,
    "Content-Type": "application/json",
    "Idempotency-Key": `queued-${process.env.ORDER ?? "1001"}`,
    Prefer: "respond-async",
  },
  body: '{"request": {"patient_id": 63841550598335501, "prescriptions": [{"rx_number": 1001117970}]}}',
});
if (accepted.status !== 202) throw new Error(await accepted.text());

let job = (await accepted.json()) as Job;
while (job.status === "queued" || job.status === "sending") {
  await setTimeout(500);
  const response = await fetch(`${process.env.RX_GATEWAY}/v1/jobs/${job.id}`, { headers });
  job = (await response.json()) as Job;
}
console.log(job.id, job.status);
if (job.status === "succeeded") {
  // As text: the vendor's ids have more digits than a number of JavaScript.
  const response = await fetch(`${process.env.RX_GATEWAY}/v1/jobs/${job.id}/response`, { headers });
  console.log(await response.text());
}
