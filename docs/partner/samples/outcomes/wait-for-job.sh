job=$(curl -sS "$RX_GATEWAY/v1/si-compounding/V2/createRefillRequest" \
  -H "Authorization: Bearer $RX_GATEWAY_KEY" -H 'Content-Type: application/json' \
  -H "Idempotency-Key: queued-${ORDER:-1001}" -H 'Prefer: respond-async' \
  -d '{"request": {"patient_id": 63841550598335501, "prescriptions": [{"rx_number": 1001117970}]}}' |
  sed -E 's/.*"id": ?"(job_[^"]*)".*/\1/')
until status=$(curl -sS "$RX_GATEWAY/v1/jobs/$job" -H "Authorization: Bearer $RX_GATEWAY_KEY" |
  sed -E 's/.*"status": ?"([a-z]*)".*/\1/') && [ "$status" != queued ] && [ "$status" != sending ]; do
  sleep 0.5
done
echo "$job $status"
[ "$status" != succeeded ] || curl -sS "$RX_GATEWAY/v1/jobs/$job/response" -H "Authorization: Bearer $RX_GATEWAY_KEY"
