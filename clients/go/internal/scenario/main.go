// The runner of scenarios, as clients/README.md describes them: `go run ./internal/scenario SCENARIO.json name=value …`.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"regexp"
	"strings"
	"time"

	wharfinger "wharfinger.dev/clients/go"
)

// step is a step of a scenario; which fields it has depends on what it does.
type step struct {
	Do           string   `json:"do"`
	As           string   `json:"as"`
	URL          string   `json:"url"`
	Deadline     float64  `json:"deadline"`
	Name         string   `json:"name"`
	Namespace    string   `json:"namespace"`
	Repository   string   `json:"repository"`
	Text         string   `json:"text"`
	MediaType    string   `json:"media_type"`
	Manifest     string   `json:"manifest"`
	Tags         []string `json:"tags"`
	Tag          string   `json:"tag"`
	Digest       string   `json:"digest"`
	Etag         string   `json:"etag"`
	EtagName     string   `json:"etag_name"`
	PageSize     int32    `json:"page_size"`
	ValidateOnly bool     `json:"validate_only"`
	IncludeTrash bool     `json:"include_trash"`
	From         string   `json:"from"`
	Cursor       *point   `json:"cursor"`

	Expect map[string]any `json:"expect"`
	Error  *expectedError `json:"error"`
}

type point struct {
	After int    `json:"after"`
	Name  string `json:"name"`
}

type expectedError struct {
	Reason   string   `json:"reason"`
	Code     string   `json:"code"`
	Known    *bool    `json:"known"`
	Subjects []string `json:"subjects"`
}

// player is the state between steps.
type player struct {
	variables map[string]string
	client    *wharfinger.Client
	url       string
	input     *bufio.Reader
}

var reference = regexp.MustCompile(`\$\{([a-z0-9_.]+)\}`)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		return err
	}
	p := &player{variables: map[string]string{}, input: bufio.NewReader(os.Stdin)}
	for _, argument := range os.Args[2:] {
		name, value, _ := strings.Cut(argument, "=")
		p.variables[name] = value
	}
	var raw []json.RawMessage
	if err := json.Unmarshal(text, &raw); err != nil {
		return err
	}
	for n, text := range raw {
		s, err := p.read(text)
		if err != nil {
			return fmt.Errorf("step %d: %w", n+1, err)
		}
		if err := p.play(s); err != nil {
			return fmt.Errorf("step %d (%s): %w", n+1, s.Do, err)
		}
		fmt.Println("ok", n+1, s.Do)
	}
	fmt.Println("done")
	return nil
}

// read fills in the variables of a step.
func (p *player) read(text json.RawMessage) (step, error) {
	var s step
	var missing error
	filled := reference.ReplaceAllStringFunc(string(text), func(match string) string {
		value, has := p.variables[match[2:len(match)-1]]
		if !has {
			missing = fmt.Errorf("%s is not known", match)
		}
		quoted, _ := json.Marshal(value)
		return string(quoted[1 : len(quoted)-1])
	})
	if missing != nil {
		return s, missing
	}
	decoder := json.NewDecoder(strings.NewReader(filled))
	decoder.DisallowUnknownFields()
	return s, decoder.Decode(&s)
}

func (p *player) play(s step) error {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	if s.As == "admin" && p.variables["admin_token"] != "" {
		before := p.client
		url := strings.Replace(p.url, "://", "://"+p.variables["admin_token"]+"@", 1)
		client, err := wharfinger.Connect(url)
		if err != nil {
			return err
		}
		p.client = client
		defer func() { _, p.client = client.Close(), before }()
	}
	// A deadline of the client holds for calls without one.
	if s.Do != "connect" && s.Do != "watch" && s.Do != "cursor" {
		ctx = context.Background()
	}
	verb, has := verbs[s.Do]
	if !has {
		return errors.New("no such step")
	}
	err := verb(p, ctx, s)
	if s.Error == nil {
		return err
	}
	return s.Error.check(err)
}

func (e *expectedError) check(err error) error {
	var failed *wharfinger.Error
	if !errors.As(err, &failed) {
		return fmt.Errorf("expected %s and got %v", e.Reason, err)
	}
	known := e.Known == nil || *e.Known
	matches := errors.Is(err, wharfinger.Reason(e.Reason)) && failed.Reason.Known() == known && errors.Is(err, wharfinger.Unknown) == !known
	code := strings.ToUpper(regexp.MustCompile(`([a-z])([A-Z])`).ReplaceAllString(failed.Code.String(), "${1}_$2"))
	if !matches || code != e.Code || failed.Advice == "" {
		return fmt.Errorf("expected %s, %s and got %s, %s: %w", e.Reason, e.Code, failed.Reason, code, err)
	}
	if e.Subjects != nil && !sameSet(e.Subjects, failed.Subjects) {
		return fmt.Errorf("expected the subjects %v and got %v", e.Subjects, failed.Subjects)
	}
	return nil
}
