package wharfinger

import (
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"net"
	"net/url"
	"os"
	"strings"
)

// target is what a URL comes to.
type target struct {
	// address is host:port.
	address string
	// tls is nil for a plain connection.
	tls   *tls.Config
	token string
}

// parse reads the one URL that says where a server is and who asks. Every failure is an Error of reason InvalidURL, and
// none repeats the URL, which may hold a token.
func parse(text string) (target, error) {
	parsed, err := url.Parse(text)
	if err != nil {
		return target{}, invalidURL("it does not parse")
	}
	if parsed.Hostname() == "" {
		return target{}, invalidURL("it names no host")
	}
	if strings.Trim(parsed.Path, "/") != "" || parsed.Fragment != "" {
		return target{}, invalidURL("it has a path or a fragment")
	}
	if _, has := parsed.User.Password(); has {
		return target{}, invalidURL("it has a password; the user part alone is the token")
	}
	query, err := url.ParseQuery(parsed.RawQuery)
	if err != nil {
		return target{}, invalidURL("its query does not parse")
	}
	for key, values := range query {
		switch key {
		case "ca", "cert", "key", "token_file", "tls":
			if len(values) != 1 || values[0] == "" {
				return target{}, invalidURL(fmt.Sprintf("%q needs one value", key))
			}
		default:
			return target{}, invalidURL(fmt.Sprintf("%q is none of ca, cert, key, token_file and tls", key))
		}
	}

	plain, port := false, "443"
	switch parsed.Scheme {
	case "http":
		plain, port = true, "80"
	case "https":
	case "wharfinger":
		plain = query.Get("tls") == "off"
	default:
		return target{}, invalidURL("its scheme is none of https, http and wharfinger")
	}
	if query.Has("tls") && (parsed.Scheme != "wharfinger" || !plain) {
		return target{}, invalidURL(`"tls" can only be "off", and only with wharfinger://`)
	}
	if parsed.Port() != "" {
		port = parsed.Port()
	}

	found := target{address: net.JoinHostPort(parsed.Hostname(), port), token: parsed.User.Username()}
	if file := query.Get("token_file"); file != "" {
		if found.token != "" {
			return target{}, invalidURL("it has a token and a token_file")
		}
		bytes, err := os.ReadFile(file)
		if err != nil {
			return target{}, invalidURL("token_file cannot be read: " + err.Error())
		}
		found.token = strings.TrimSpace(string(bytes))
	}
	if plain {
		if query.Has("ca") || query.Has("cert") || query.Has("key") {
			return target{}, invalidURL("certificates need TLS")
		}
		if found.token != "" && !loopback(parsed.Hostname()) {
			return target{}, invalidURL("a token is not sent in the clear to another machine; use https://")
		}
		return found, nil
	}
	found.tls, err = tlsConfig(query)
	return found, err
}

func tlsConfig(query url.Values) (*tls.Config, error) {
	config := &tls.Config{MinVersion: tls.VersionTLS12}
	if file := query.Get("ca"); file != "" {
		bytes, err := os.ReadFile(file)
		if err != nil {
			return nil, invalidURL("ca cannot be read: " + err.Error())
		}
		config.RootCAs = x509.NewCertPool()
		if !config.RootCAs.AppendCertsFromPEM(bytes) {
			return nil, invalidURL("ca holds no certificate")
		}
	}
	if query.Has("cert") != query.Has("key") {
		return nil, invalidURL("cert and key belong together")
	}
	if query.Has("cert") {
		pair, err := tls.LoadX509KeyPair(query.Get("cert"), query.Get("key"))
		if err != nil {
			return nil, invalidURL("cert and key cannot be used: " + err.Error())
		}
		config.Certificates = []tls.Certificate{pair}
	}
	return config, nil
}

func loopback(host string) bool {
	address := net.ParseIP(host)
	return host == "localhost" || (address != nil && address.IsLoopback())
}
