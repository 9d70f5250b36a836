package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"math/rand"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"
)

// order sends an order. It is sent again under the same key where no answer came, and where the gateway says that this may
// succeed without harm.
func order(body, key string) (http.Header, error) {
	for attempt := 1; ; attempt++ {
		url := os.Getenv("RX_GATEWAY") + "/v1/si-compounding/V2/createRefillRequest"
		request, err := http.NewRequest("POST", url, strings.NewReader(body))
		if err != nil {
			return nil, err
		}
		request.Header.Set("Authorization", "Bearer "+os.Getenv("RX_GATEWAY_KEY"))
		request.Header.Set("Content-Type", "application/json")
		request.Header.Set("Idempotency-Key", key)
		response, err := http.DefaultClient.Do(request)
		wait := time.Duration(rand.Int63n(int64(250*time.Millisecond) << attempt))
		if err == nil {
			defer response.Body.Close()
			if response.StatusCode < 300 {
				return response.Header, nil
			}
			var problem struct {
				Detail    string
				Retryable bool
			}
			if err := json.NewDecoder(response.Body).Decode(&problem); err != nil {
				return nil, err
			}
			// An uncertain order is not retryable: find out whether it was done.
			if !problem.Retryable {
				return nil, errors.New(problem.Detail)
			}
			seconds, _ := strconv.Atoi(response.Header.Get("Retry-After"))
			wait = max(wait, time.Duration(seconds)*time.Second)
		}
		if attempt == 5 {
			return nil, fmt.Errorf("gave up after %d attempts: %w", attempt, err)
		}
		time.Sleep(wait)
	}
}

func main() {
	body := `{"request": {"patient_id": 63841550598335501, "prescriptions": [{"rx_number": 1001117969}]}}`
	// The key is that of your own order.
	key := "order-1001"
	if own := os.Getenv("ORDER"); own != "" {
		key = "order-" + own
	}
	headers, err := order(body, key)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("ordered", headers.Get("Gateway-Job"))
	if headers, err = order(body, key); err != nil {
		log.Fatal(err)
	}
	fmt.Println("replayed", headers.Get("Gateway-Job"), headers.Get("Idempotency-Replayed"))
}
