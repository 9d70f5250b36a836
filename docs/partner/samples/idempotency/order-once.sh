# The key is that of your own order: the same for each repeat of it.
for attempt in first second; do
  curl -sS -D - -o /dev/null "$RX_GATEWAY/v1/si-compounding/V2/createRefillRequest" \
    -H "Authorization: Bearer $RX_GATEWAY_KEY" -H 'Content-Type: application/json' \
    -H "Idempotency-Key: order-${ORDER:-1001}" \
    -d '{"request": {"patient_id": 63841550598335501, "prescriptions": [{"rx_number": 1001117969}]}}' |
    grep -i -E '^(HTTP|gateway-outcome|gateway-job|idempotency-replayed)'
done
