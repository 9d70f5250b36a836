package main

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strings"
	"time"
)

type job struct{ ID, Status string }

func call(method, path, body string, headers map[string]string) []byte {
	request, err := http.NewRequest(method, os.Getenv("RX_GATEWAY")+path, strings.NewReader(body))
	if err != nil {
		log.Fatal(err)
	}
	request.Header.Set("Authorization", "Bearer "+os.Getenv("RX_GATEWAY_KEY"))
	for name, value := range headers {
		request.Header.Set(name, value)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	content, err := io.ReadAll(response.Body)
	if err != nil || response.StatusCode >= 300 {
		log.Fatal(response.Status, " ", string(content))
	}
	return content
}

func parse(content []byte) (parsed job) {
	if err := json.Unmarshal(content, &parsed); err != nil {
		log.Fatal(err)
	}
	return parsed
}

func main() {
	order := os.Getenv("ORDER")
	if order == "" {
		order = "1001"
	}
	body := `{"request": {"patient_id": 63841550598335501, "prescriptions": [{"rx_number": 1001117970}]}}`
	queued := parse(call("POST", "/v1/si-compounding/V2/createRefillRequest", body, map[string]string{
		"Content-Type":    "application/json",
		"Idempotency-Key": "queued-" + order,
		"Prefer":          "respond-async",
	}))
	for queued.Status == "queued" || queued.Status == "sending" {
		time.Sleep(500 * time.Millisecond)
		queued = parse(call("GET", "/v1/jobs/"+queued.ID, "", nil))
	}
	fmt.Println(queued.ID, queued.Status)
	if queued.Status == "succeeded" {
		fmt.Println(string(call("GET", "/v1/jobs/"+queued.ID+"/response", "", nil)))
	}
}
