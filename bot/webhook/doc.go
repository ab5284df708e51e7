// Package webhook is the endpoint to which Discord posts interactions over HTTP, instead of sending them by the gateway.
//
// It promises that nothing is believed, decoded or answered that Discord has not signed, that a signature is good for a few
// minutes only, that a request costs a bounded amount of memory and time whoever sends it, and that every interaction gets
// exactly one HTTP response in time: the first answer, or 202 where there is none or where it takes another way. It keeps
// nothing between requests, so any number of copies can stand behind a load balancer.
//
// It refuses TLS, compression and redirects: a proxy in front terminates TLS and must leave the body's bytes as they are. It
// knows nothing of commands, and which interaction came before is the handler's business.
//
// Start with New and Endpoint.Serve. A request is admitted or refused (admit.go) by its signature (verify.go); its
// interaction goes to the Handler, whose FirstAnswer becomes the response (exchange.go).
package webhook
