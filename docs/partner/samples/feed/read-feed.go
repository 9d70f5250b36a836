package main

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"
)

type page struct {
	Data []struct {
		ID, Type string
		// With all its digits.
		Data json.RawMessage
	}
	Cursor string
	More   bool
}

func read(cursor string) (page, error) {
	var found page
	query := url.Values{"after": {cursor}, "include": {"data"}}
	request, err := http.NewRequest("GET", os.Getenv("RX_GATEWAY")+"/v1/feed?"+query.Encode(), nil)
	if err != nil {
		return found, err
	}
	request.Header.Set("Authorization", "Bearer "+os.Getenv("RX_GATEWAY_KEY"))
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return found, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		problem, _ := io.ReadAll(response.Body)
		return found, fmt.Errorf("%s: %s", response.Status, problem)
	}
	err = json.NewDecoder(response.Body).Decode(&found)
	return found, err
}

func main() {
	// In place of your database, which stores the cursor in one transaction with the work.
	store := os.Getenv("CURSOR_FILE")
	if store == "" {
		store = "cursor.txt"
	}
	cursor := "now"
	if stored, err := os.ReadFile(store); err == nil {
		cursor = strings.TrimSpace(string(stored))
	}
	for {
		found, err := read(cursor)
		if err != nil {
			log.Fatal(err)
		}
		for _, event := range found.Data {
			fmt.Println(event.ID, event.Type)
		}
		cursor = found.Cursor
		if err := os.WriteFile(store, []byte(cursor), 0o600); err != nil {
			log.Fatal(err)
		}
		if !found.More {
			time.Sleep(time.Second)
		}
	}
}
