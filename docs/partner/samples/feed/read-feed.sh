# In place of your database: the cursor is stored after the work.
store=${CURSOR_FILE:-cursor.txt}
[ -s "$store" ] || echo now >"$store"
while true; do
  page=$(curl -sS --get "$RX_GATEWAY/v1/feed" -H "Authorization: Bearer $RX_GATEWAY_KEY" \
    --data-urlencode "after=$(cat "$store")")
  echo "$page" | grep -o '"id": *"evt_[^"]*"' || true
  echo "$page" | sed -E 's/.*"cursor": *"([^"]*)".*/\1/' >"$store"
  echo "$page" | grep -q '"more": *true' || sleep 1
done
