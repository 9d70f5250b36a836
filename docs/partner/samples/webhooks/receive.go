package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"
)

var key []byte

// isGenuine tells whether the gateway signed these bytes, at most five minutes ago.
func isGenuine(id, timestamp, signatures string, body []byte) bool {
	seconds, err := strconv.ParseInt(timestamp, 10, 64)
	if err != nil || time.Since(time.Unix(seconds, 0)).Abs() > 5*time.Minute {
		return false
	}
	mac := hmac.New(sha256.New, key)
	fmt.Fprintf(mac, "%s.%s.", id, timestamp)
	mac.Write(body)
	for _, signature := range strings.Split(signatures, " ") {
		version, encoded, _ := strings.Cut(signature, ",")
		given, err := base64.StdEncoding.DecodeString(encoded)
		if version == "v1" && err == nil && hmac.Equal(given, mac.Sum(nil)) {
			return true
		}
	}
	return false
}

// In place of a table with a unique key.
var seen sync.Map

func receive(response http.ResponseWriter, request *http.Request) {
	body, err := io.ReadAll(request.Body)
	id := request.Header.Get("webhook-id")
	timestamp, signatures := request.Header.Get("webhook-timestamp"), request.Header.Get("webhook-signature")
	if err != nil || !isGenuine(id, timestamp, signatures, body) {
		response.WriteHeader(http.StatusUnauthorized)
		return
	}
	// Store it, answer, and work on it afterwards.
	if _, known := seen.LoadOrStore(id, true); !known {
		var event struct{ Type string }
		_ = json.Unmarshal(body, &event)
		fmt.Println("received", id, event.Type)
	}
	response.WriteHeader(http.StatusNoContent)
}

func main() {
	encoded, isSecret := strings.CutPrefix(os.Getenv("WEBHOOK_SECRET"), "whsec_")
	decoded, err := base64.StdEncoding.DecodeString(encoded)
	if !isSecret || err != nil {
		log.Fatal("Set WEBHOOK_SECRET to the secret of the endpoint.")
	}
	key = decoded
	port := os.Getenv("PORT")
	if port == "" {
		port = "8080"
	}
	listener, err := net.Listen("tcp", "127.0.0.1:"+port)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("listening", listener.Addr())
	log.Fatal(http.Serve(listener, http.HandlerFunc(receive)))
}
